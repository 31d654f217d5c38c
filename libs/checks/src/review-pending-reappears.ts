import type { Code, Finding, Report } from '@gongkai/report';
import type { Before } from './before.ts';
import type { ReportCheck } from './check.ts';
import { notAssessed } from './compare-sums.ts';
import { lastYear, whyNotComparable } from './last-year.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { reviewGroups } from './review-groups.ts';
import { sideOf, spellSum } from './sum.ts';

/** What was closed during the year counts among its results, what was not stays pending: either way it is in the total. */
export const reviewPendingReappears: ReportCheck = {
  code: 'review-pending-reappears',
  name: { zh: '上年未审结案件再现', en: 'Pending cases reappear' },
  sentence: {
    zh: '行政复议和两类行政诉讼，本年总计不少于上年年报的“尚未审结”。',
    en: 'In reconsideration and in both kinds of litigation, the total is no less than what last year’s report had pending.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表四：上年尚未审结的案件，本年审结或仍未审结',
    en: 'Form of 2021 no. 30 and 2019 no. 60, table four: a case pending last year is closed this year or still pending',
  },
  severity: 'warning',
  scope: 'overYears',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '行政复议：2022年年报尚未审结 2，2023年总计 3',
        en: 'Reconsideration: pending in the report on 2022 2, total of 2023 3',
      },
      says: {
        zh: '「行政复议·总计」3，2022年「行政复议·尚未审结」2',
        en: '“Reconsideration: total” 3; 2022: “Reconsideration: pending” 2',
      },
    },
    finding: {
      given: {
        zh: '行政复议：2022年年报尚未审结 4，2023年总计 3',
        en: 'Reconsideration: pending in the report on 2022 4, total of 2023 3',
      },
      says: {
        zh: '「行政复议·总计」3，少于2022年「行政复议·尚未审结」4：至少1件上年未审结的案件没有列入',
        en: '“Reconsideration: total” 3, less than 2022: “Reconsideration: pending” 4: at least 1 of the pending cases left out',
      },
    },
  },
  run: ({ report, before }) => {
    if (before === undefined) return [];
    const check = reviewPendingReappears;
    const pending = reviewGroups.map((group) => `${group}.pending`);
    const reason = whyNotComparable(before, pending);
    if (reason !== null) return [cannotBeAssessed({ check }, check.name, reason)];
    return reviewGroups.map((group) => compare(report, before, group));
  },
};

function compare(report: Report, before: Before, group: Code): Finding {
  const total: Code = `${group}.total`;
  const ground = { check: reviewPendingReappears, cells: [total] };
  const obstacles = obstaclesAmong(report, [total]);
  if (obstacles.length > 0) return notAssessed(report, ground, [], [total], reasonOf(obstacles));
  const last = lastYear(before, [`${group}.pending`]);
  if (last.reason !== null) return notAssessed(report, ground, [], [total], last.reason);
  const left = sideOf(report, [total]);
  const sides = { ...ground, left, right: last.side };
  const words = spellSum(report, [total]);
  const lacking = last.side.value - (left.value ?? 0);
  if (lacking <= 0) return holds(sides, { zh: `${words.zh}，${last.words.zh}`, en: `${words.en}; ${last.words.en}` });
  return found(sides, {
    zh: `${words.zh}，少于${last.words.zh}：至少${lacking}件上年未审结的案件没有列入`,
    en: `${words.en}, less than ${last.words.en}: at least ${lacking} of the pending cases left out`,
  });
}
