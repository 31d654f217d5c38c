import { formOf, indicatorOf } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { placesOf } from './sum.ts';

/** The usual slip: a normative document stands in the row above its own. */
export const countyIssuesNoRules: ReportCheck = {
  code: 'county-issues-no-rules',
  name: { zh: '县级单位无规章', en: 'No rules of a county body' },
  sentence: {
    zh: '县级单位没有规章制定权，表二“规章”一行为0。',
    en: 'A county body cannot make rules: the row of rules in table two is 0.',
  },
  basis: {
    zh: '《立法法》：规章由国务院部门和省、设区的市、自治州人民政府制定；表二“规章”',
    en: 'Legislation Law: rules are made by ministries and by governments of provinces and prefectures; row of rules',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: { zh: '“规章”一行：制发 0、废止 0、现行有效 0', en: 'Row of rules: issued 0, repealed 0, in force 0' },
      says: { zh: '规章一行为0', en: 'The row of rules is 0' },
    },
    finding: {
      given: { zh: '“规章”一行：制发 1、废止 0、现行有效 0', en: 'Row of rules: issued 1, repealed 0, in force 0' },
      says: {
        zh: '「规章·本年制发件数」1：县级单位没有规章制定权',
        en: '“Rules · Issued this year” 1: a county body cannot make rules',
      },
    },
  },
  run: ({ report }) => {
    const cells = (formOf(report.form)?.indicators ?? [])
      .map(({ code }) => code)
      .filter((code) => code.startsWith('disclosure.rules.'));
    const filled = cells.filter((code) => (report.figures[code]?.value ?? 0) > 0);
    const ground = { check: countyIssuesNoRules, cells, left: wording(...placesOf(report, cells)) };
    if (filled.length > 0) {
      const named = filled.map((code) => ({ ...indicatorOf(code).label, printed: report.figures[code]?.text ?? '' }));
      return [
        found(
          { ...ground, cells: filled, left: wording(...placesOf(report, filled)) },
          {
            zh: `${named.map(({ zh, printed }) => `「${zh}」${printed}`).join('、')}：县级单位没有规章制定权`,
            en: `${named.map(({ en, printed }) => `“${en}” ${printed}`).join(', ')}: a county body cannot make rules`,
          },
        ),
      ];
    }
    const obstacles = obstaclesAmong(report, cells);
    if (cells.length === 0 || obstacles.length > 0) {
      const reason =
        cells.length === 0
          ? (notInForm2014(report) ?? { zh: '不能判定用的是哪一版格式', en: 'the form is not known' })
          : reasonOf(obstacles);
      return [cannotBeAssessed(ground, countyIssuesNoRules.name, reason)];
    }
    return [holds(ground, { zh: '规章一行为0', en: 'The row of rules is 0' })];
  },
};
