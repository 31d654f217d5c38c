import type { SentencePlace, Side } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { titleLines } from './title-line.ts';

const printedPeriod =
  /[\d０-９]{4}\s*年\s*[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日.{0,12}?[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日/;

/** A title of another year than the period shows here too: one of the two is wrong. */
export const periodIsTheYear: ReportCheck = {
  code: 'period-is-the-year',
  name: { zh: '统计期限', en: 'Period of statistics' },
  sentence: {
    zh: '统计期限为报告年度的1月1日至12月31日。',
    en: 'The statistics run from 1 January to 31 December of the year of the report.',
  },
  basis: {
    zh: '《条例》第四十九条“上一年度”；审核惯例：统计期限与标题年度一致',
    en: 'Regulation, article 49: the report is on the past year; practice of reviewers: period and title agree',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '标题为2023年，开头写“数据统计期限为2023年1月1日至2023年12月31日”',
        en: 'The title is of 2023, the opening says “数据统计期限为2023年1月1日至2023年12月31日”',
      },
      says: {
        zh: '统计期限为2023-01-01至2023-12-31，报告年度为2023年，相符',
        en: 'The period is 2023-01-01 to 2023-12-31, the year of the report 2023; they agree',
      },
    },
    finding: {
      given: {
        zh: '标题为2023年，开头写“数据统计期限为2023年1月1日至2023年11月30日”',
        en: 'The title is of 2023, the opening says “数据统计期限为2023年1月1日至2023年11月30日”',
      },
      says: {
        zh: '统计期限为2023-01-01至2023-11-30，报告年度为2023年，不是该年全年',
        en: 'The period is 2023-01-01 to 2023-11-30, the year of the report 2023: not the whole of that year',
      },
    },
  },
  run: (subject) => {
    const { period, year } = subject.report;
    const left = wording(...periodPlaces(subject));
    const ground = { check: periodIsTheYear, left, right: titleSide(subject) };
    if (period.from === null || period.to === null || year === null) {
      const reason =
        year === null
          ? { zh: '没有读到报告年度', en: 'the year of the report was not found' }
          : { zh: '没有读到统计期限', en: 'the period was not found' };
      return [cannotBeAssessed(ground, periodIsTheYear.name, reason)];
    }
    const zh = `统计期限为${period.from}至${period.to}，报告年度为${String(year)}年`;
    const en = `The period is ${period.from} to ${period.to}, the year of the report ${String(year)}`;
    return period.from === `${String(year)}-01-01` && period.to === `${String(year)}-12-31`
      ? [holds(ground, { zh: `${zh}，相符`, en: `${en}; they agree` })]
      : [found(ground, { zh: `${zh}，不是该年全年`, en: `${en}: not the whole of that year` })];
  },
};

function periodPlaces(subject: Subject): SentencePlace[] {
  return paragraphsOf(subject, null)
    .flatMap(({ text, place }) => {
      const match = printedPeriod.exec(text);
      const start = place.start + (match?.index ?? 0);
      return match === null ? [] : [{ ...place, start, end: start + match[0].length }];
    })
    .slice(0, 1);
}

function titleSide(subject: Subject): Side {
  return { value: subject.report.year, places: titleLines(subject).map(({ place }) => place) };
}
