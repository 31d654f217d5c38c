import type { Finding } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { sentencesOf, type Passage } from './paragraphs-of.ts';
import { titleLines } from './title-line.ts';

/** A year that a sentence opens with, as a report speaks of its own: 2022年，… 回顾2022年度… Days, editions and spans are none. */
const opening =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是]\s*)?(?:回顾|纵观|在|截至|截止|到|至)?\s*([2２][0０][\d０-９]{2})\s*年(?!\s*[\d０-９]{1,2}\s*月|版|[—\-~至到])/;
/** A past year that is compared with, carried over from, cited, or in which something else was made or begun. */
const looksBack =
  /较|比|增长|下降|上年|上一年|去年|前年|结转|[〔[［]\s*20\d{2}\s*[〕\]］]|十[三四五六]五|以来|起|施行|印发|制定|修订|出台|成立|组建|开通|上线|要点|考核|反馈|年报|年度报告/;

/** Only as sharp as it can be without knowing the body: years that are compared or looked forward to are left alone. */
export const anotherYearInTheText: ReportCheck = {
  code: 'another-year-in-the-text',
  name: { zh: '正文年度', en: 'Another year in the text' },
  sentence: {
    zh: '第一、六部分说的是报告年度，没有留下别的年度。',
    en: 'Sections one and six speak of the year of the report; no other year was left in.',
  },
  basis: {
    zh: '审核惯例：沿用往年文稿的，年度须改全',
    en: "Practice of reviewers: where last year's text is used again, its year is changed throughout",
  },
  severity: 'notice',
  fault: 'copied',
  example: {
    holds: {
      given: {
        zh: '2023年的报告，第一部分写“2023年，本局公开及时。”',
        en: 'A report on 2023; section one says “2023年，本局公开及时。”',
      },
      says: { zh: '正文没有留下别的年度', en: 'No other year was left in the text' },
    },
    finding: {
      given: {
        zh: '2023年的报告，第一部分写“2022年，本局公开及时。”',
        en: 'A report on 2023; section one says “2022年，本局公开及时。”',
      },
      says: { zh: '正文写“2022年”，报告年度为2023年', en: 'The text speaks of 2022, the report is on 2023' },
    },
  },
  run: (subject) => {
    const { year, period } = subject.report;
    const check = anotherYearInTheText;
    const years = new Set([year, yearOf(period.from), yearOf(period.to)].filter((each) => each !== null));
    if (year === null || years.size > 1) {
      const reason =
        year === null
          ? { zh: '没有读到报告年度', en: 'the year of the report was not found' }
          : { zh: '标题与统计期限的年度不一致', en: 'title and period are of different years' };
      return [cannotBeAssessed({ check }, check.name, reason)];
    }
    const right = { value: year, places: titleLines(subject).map(({ place }) => place) };
    const others = ([1, 6] as const)
      .flatMap((number) => sentencesOf(subject, number))
      .flatMap((sentence) => otherYear(sentence, year))
      .map(({ value, place }): Finding => {
        const message = {
          zh: `正文写“${String(value)}年”，报告年度为${String(year)}年`,
          en: `The text speaks of ${String(value)}, the report is on ${String(year)}`,
        };
        return found({ check, left: { value, places: [place] }, right }, message);
      });
    const message = { zh: '正文没有留下别的年度', en: 'No other year was left in the text' };
    return others.length > 0 ? others : [holds({ check, left: wording(), right }, message)];
  },
};

function otherYear({ text, place }: Passage, year: number) {
  const match = opening.exec(text);
  const value = Number(match?.[1]?.normalize('NFKC') ?? year);
  // A year to come is a plan; a report is not written before its year is over.
  if (match === null || value >= year || looksBack.test(text)) return [];
  const start = place.start + match[0].search(/[2２][0０]/);
  return [{ value, place: { ...place, start, end: place.start + match[0].length } }];
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
