import type { Code, Finding, Report } from '@gongkai/report';
import type { Before } from './before.ts';
import type { ReportCheck } from './check.ts';
import { inferredAmong, judge, notAssessed } from './compare-sums.ts';
import { lastYear, whyNotComparable } from './last-year.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed } from './outcome.ts';
import { noRequestsTable, requestsTableOf } from './requests-table.ts';
import { sideOf, spellSum } from './sum.ts';

/** The balance of a column inside one year is `requests-balance`. */
export const requestsCarryOver: ReportCheck = {
  code: 'requests-carry-over',
  name: { zh: '上年结转衔接', en: 'Carry-over from last year' },
  sentence: {
    zh: '七类申请人各列，本年“上年结转”等于上年年报的“结转下年度继续办理”；合并成立的单位，等于合并前各单位之和。',
    en: 'In each of the seven columns, carried in equals what last year’s report carried forward; of a merged body, what its predecessors carried forward together.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“二、上年结转”与“四、结转下年度继续办理”',
    en: 'Form of 2021 no. 30 and 2019 no. 60, rows two and four of table three',
  },
  severity: 'error',
  scope: 'overYears',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '自然人一列：2022年年报结转下年度 2，2023年年报上年结转 2',
        en: 'Column of natural persons: the report on 2022 carried 2 forward, that on 2023 carries 2 in',
      },
      says: {
        zh: '「二、上年结转政府信息公开申请数量·自然人」2，2022年「四、结转下年度继续办理·自然人」2，相符',
        en: '“2. Carried in from last year · Natural persons” 2; 2022: “4. Carried forward to next year · Natural persons” 2; they agree',
      },
    },
    finding: {
      given: {
        zh: '自然人一列：2022年年报结转下年度 2，2023年年报上年结转 1',
        en: 'Column of natural persons: the report on 2022 carried 2 forward, that on 2023 carries 1 in',
      },
      says: {
        zh: '「二、上年结转政府信息公开申请数量·自然人」1，2022年「四、结转下年度继续办理·自然人」2，相差1',
        en: '“2. Carried in from last year · Natural persons” 1; 2022: “4. Carried forward to next year · Natural persons” 2; difference 1',
      },
    },
  },
  run: ({ report, before }) => {
    if (before === undefined) return [];
    const check = requestsCarryOver;
    const columns = (requestsTableOf(report)?.columns ?? []).map(({ key }) => key);
    const forward = columns.map((column) => `requests.carriedForward.${column}`);
    const reason = columns.length === 0 ? noRequestsTable : whyNotComparable(before, forward);
    if (reason !== null) return [cannotBeAssessed({ check }, check.name, reason)];
    return withCause(columns.map((column) => compare(report, before, column)));
  },
};

function compare(report: Report, before: Before, column: string): Finding {
  const code: Code = `requests.carriedIn.${column}`;
  const check = requestsCarryOver;
  const severity = inferredAmong(report, [code]).length > 0 ? 'notice' : check.severity;
  const ground = { check, severity, cells: [code] };
  const obstacles = obstaclesAmong(report, [code]);
  if (obstacles.length > 0) return notAssessed(report, ground, [], [code], reasonOf(obstacles));
  const last = lastYear(before, [`requests.carriedForward.${column}`]);
  if (last.reason !== null) return notAssessed(report, ground, [], [code], last.reason);
  const left = sideOf(report, [code]);
  return judge(report, { ...ground, left, right: last.side }, spellSum(report, [code]), last.words);
}

/** Where one kind of applicant is off and the total by as much, the total only follows. */
function withCause(findings: readonly Finding[]): Finding[] {
  const off = findings.filter(({ outcome }) => outcome === 'finding');
  const [one, total, ...others] = off;
  const follows = total?.cells[0] === 'requests.carriedIn.total' && others.length === 0;
  const cause = one?.cells[0];
  if (one === undefined || !follows || cause === undefined || difference(one) !== difference(total))
    return [...findings];
  return findings.map((finding) => (off.includes(finding) ? { ...finding, cause } : finding));
}

function difference({ left, right }: Finding): number {
  return (left.value ?? 0) - (right.value ?? 0);
}
