import type { Contact, Document, Period, Section } from '@gongkai/report';
import { blankedResidue } from './residue.ts';

const day = '(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日';
const period = new RegExp(
  `${day}.{0,4}?(?:至|到|—|-|~).{0,3}?(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`,
);
const address =
  /(?:联系|办公|通讯)?地址\s*(?:为|是)?\s*[：:]\s*([^，。；,;：:（）()\n]{2,60}?)(?=\s*(?:[，。；,;（）()\n]|(?:联系|办公)?电话|邮编|邮政编码|$))/;
const phone =
  /(?:联系|办公|咨询)?电话\s*(?:号码)?\s*(?:为|是)?\s*[：:]?\s*[（(]?(0\d{2,3})?[）)]?\s*(?:[-—–－]+\s*)?(\d{7,8})(?!\d)/;

/** Everything before the first section. */
function preamble(document: Document, sections: readonly Section[]): string {
  return blankedResidue(document.text.slice(0, sections[0]?.start ?? document.text.length)).normalize('NFKC');
}

/** 统计期限: first and last day as printed. An end without year lies in the year of the start. */
export function periodOf(document: Document, sections: readonly Section[]): Period {
  const match = period.exec(preamble(document, sections));
  if (match === null) return { from: null, to: null };
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
  const number = phone.exec(text);
  return {
    phone: number === null ? null : [number[1], number[2]].filter((part) => part !== undefined).join('-'),
    address: address.exec(text)?.[1]?.trim() ?? null,
  };
}
