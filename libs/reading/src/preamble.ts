import type { Contact, Document, Period, Section } from '@gongkai/report';
import { blankedResidue } from './residue.ts';

const day = '(\\d{4})\\s{0,2}年\\s{0,2}(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日';
const period = new RegExp(
  `${day}.{0,6}?(?:至|到|—|–|-|~).{0,4}?(?:(\\d{4})\\s{0,2}年\\s{0,2})?(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日`,
);
/**
 * First and last day of a year whose 年, perhaps with 月 and 日, was lost: 20250101…20251231, 20251月1日…202512月31日,
 * 202511…20251231 and what lies between.
 * Only the whole of one year is read, for 2025111 may be two days.
 */
const runTogether = /(?<!\d)(20\d\d)\s?0?1月?\s?0?1[\s至到日起—–~-]{0,4}\1\s?12月?\s?31(?!\d)/;
const address =
  /地\s?址\s?(?:为|是)?\s?[：:]\s?([^，。；,;：:（）()\n]{2,60}?)(?=(?:[，。；,;（）()\n]|(?:联系|办公)?电\s?话|邮编|邮政编码|$))/;
const phoneWord = /电\s{0,4}话/g;
const phone = /^电话(?:号码|[/及、和]传真)?(?:为|是)?[：:]?(0\d{2,3})?-{0,4}(\d{7,8})(?!\d)/;

/** Everything before the first section. */
function preamble(document: Document, sections: readonly Section[]): string {
  return blankedResidue(document.text.slice(0, sections[0]?.start ?? document.text.length)).normalize('NFKC');
}

/** 统计期限: first and last day as printed. An end without year lies in the year of the start. */
export function periodOf(document: Document, sections: readonly Section[]): Period {
  const text = preamble(document, sections);
  const match = period.exec(text);
  if (match === null) {
    const year = runTogether.exec(text)?.[1];
    return year === undefined ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const [, year, month, from, endYear, endMonth, end] = match;
  return { from: isoDate(year, month, from), to: isoDate(endYear ?? year, endMonth, end) };
}

/** @returns null for a day that is not in the calendar */
function isoDate(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** Address and telephone of the line that says whom to ask; a fax or a hotline elsewhere is no contact. */
export function contactOf(document: Document, sections: readonly Section[]): Contact {
  const text = preamble(document, sections);
  return {
    phone: phoneIn(text),
    address: address.exec(text)?.[1]?.trim() ?? null,
  };
}

/** The first number behind the word 电话, with its area code where one is printed. */
function phoneIn(text: string): string | null {
  for (const { index } of text.matchAll(phoneWord)) {
    const printed = text
      .slice(index, index + 48)
      .replace(/(?<=\d{7})\s/g, ';')
      .replace(/[\s()（）]/g, '')
      .replace(/[—–－─―]/g, '-');
    const number = phone.exec(printed);
    if (number !== null) return [number[1], number[2]].filter((part) => part !== undefined).join('-');
  }
  return null;
}
