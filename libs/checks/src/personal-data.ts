import type { Document, Report, SectionNumber, SentencePlace } from '@gongkai/report';
import { blankBookmarks } from './blank-bookmarks.ts';
import type { ReportCheck } from './check.ts';
import { found, holds, wording } from './outcome.ts';
import { masked, personalNumbersIn, type PersonalNumber } from './personal-numbers.ts';

const contactLine = /联系|电话|地址|传真/;

/** Messages are stored and sent on: they carry no more than masked digits. */
export const personalData: ReportCheck = {
  code: 'personal-data',
  name: { zh: '个人信息', en: 'Personal data' },
  sentence: {
    zh: '报告中没有身份证号、个人手机号码和银行卡号；开头和末尾的联系方式除外。',
    en: 'The report has no ID, private mobile or bank card number, its contact line at the beginning or end apart.',
  },
  basis: {
    zh: '《条例》第十五条；《个人信息保护法》；审核惯例：发布前清除个人信息',
    en: 'Regulation, article 15; Personal Information Protection Law; it is removed before publication',
  },
  severity: 'warning',
  example: {
    holds: {
      given: {
        zh: '手机号码只在开头的联系方式一行',
        en: 'A mobile number in the contact line of the opening and nowhere else',
      },
      says: { zh: '没有发现个人信息号码', en: 'No personal number was found' },
    },
    finding: {
      given: { zh: '第一部分写“咨询请拨手机15400000000。”', en: 'Section one says “咨询请拨手机15400000000。”' },
      says: { zh: '疑似手机号码：154******00', en: 'Looks like a mobile number: 154******00' },
    },
  },
  run: ({ report, document }) => {
    const numbers = personalNumbersIn(blankBookmarks(document.text)).filter(
      (number) => number.kind.en !== 'mobile number' || !isContact(report, document, number),
    );
    if (numbers.length === 0) {
      return [holds({ check: personalData }, { zh: '没有发现个人信息号码', en: 'No personal number was found' })];
    }
    return numbers.map(({ kind, digits, start, end }) => {
      const place: SentencePlace = { kind: 'sentence', section: sectionAt(report, start), start, end };
      return found(
        { check: personalData, left: wording(place) },
        { zh: `疑似${kind.zh}：${masked(digits)}`, en: `Looks like a ${kind.en}: ${masked(digits)}` },
      );
    });
  },
};

/** A line that gives a contact, before section one or in the last lines of the document. */
function isContact({ sections }: Report, { text }: Document, { start, end }: PersonalNumber): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to < 0 ? text.length : to);
  const before = start < (sections[0]?.start ?? text.length);
  const closes =
    text
      .slice(end)
      .split('\n')
      .filter((each) => each.trim() !== '').length <= 4;
  return (before || closes) && contactLine.test(line);
}

function sectionAt({ sections }: Report, offset: number): SectionNumber | null {
  return sections.find(({ start, end }) => start <= offset && offset < end)?.number ?? null;
}
