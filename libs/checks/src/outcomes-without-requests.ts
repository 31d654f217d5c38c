import { cellCode, type Code, type Finding, type FormColumn, type Report, type Text } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { noRequestsTable, outcomesOf, requestsTableOf, type RequestsTable } from './requests-table.ts';
import { exact, placesOf, sideOf, spellSum } from './sum.ts';

/** The balance of the column says the same where all four of its cells are numbers; this needs no carried forward. */
export const outcomesWithoutRequests: ReportCheck = {
  code: 'outcomes-without-requests',
  name: { zh: '无申请而有结果', en: 'Outcomes without applications' },
  sentence: {
    zh: '某类申请人本年没有新收、上年也没有结转的，该列没有办理结果。',
    en: 'A kind of applicant with nothing received and nothing carried in has no outcome.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“本列数据的勾稽关系”',
    en: 'Form of 2021 no. 30 and 2019 no. 60, relation printed on table three',
  },
  severity: 'error',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '商业企业一列：本年新收 0、上年结转 0，办理结果各项和总计都是 0',
        en: 'Column of companies: received 0, carried in 0, every outcome and their total 0',
      },
      says: { zh: '没有申请的各列都没有办理结果', en: 'No column without applications has an outcome' },
    },
    finding: {
      given: {
        zh: '商业企业一列：本年新收 0、上年结转 0，予以公开 1、总计 1',
        en: 'Column of companies: received 0, carried in 0, granted 1, total 1',
      },
      says: {
        zh: '「一、本年新收政府信息公开申请数量·商业企业」0＋「二、上年结转政府信息公开申请数量·商业企业」0＝0，却有办理结果：「（一）予以公开」1、「（七）总计」1，相差1',
        en: '“1. Received this year · Companies” 0 + “2. Carried in from last year · Companies” 0 = 0; yet there are outcomes: “3 (1) Granted” 1, “3 (7) Total of outcomes” 1; difference 1',
      },
    },
  },
  run: ({ report }) => {
    const check = outcomesWithoutRequests;
    const table = requestsTableOf(report);
    if (table === null) return [cannotBeAssessed({ check }, check.name, noRequestsTable)];
    const open = table.columns.flatMap((column) => assess(report, table, column));
    const message = { zh: '没有申请的各列都没有办理结果', en: 'No column without applications has an outcome' };
    return open.length > 0 ? open : [holds({ check }, message)];
  },
};

/** Nothing where the column holds. */
function assess(report: Report, table: RequestsTable, column: FormColumn): Finding[] {
  const check = outcomesWithoutRequests;
  const came = [`requests.received.${column.key}`, `requests.carriedIn.${column.key}`];
  const done = [...outcomesOf(table, column), `requests.total.${column.key}`];
  const isPositive = (code: Code) => (report.figures[code]?.value ?? 0) > 0;
  if (came.some(isPositive)) return [];
  const some = done.filter(isPositive);
  const obstacles = obstaclesAmong(report, some.length > 0 ? came : [...came, ...done]);
  const cells = [...came, ...some];
  if (obstacles.length > 0) {
    const name = column.path.join('·');
    const what = { zh: `「${name}」列`, en: `The column “${column.en}”` };
    return [cannotBeAssessed({ check, cells: [...came, ...done] }, what, reasonOf(obstacles))];
  }
  if (some.length === 0) return [];
  const value = Math.max(...some.map((code) => exact(report.figures[code]?.value ?? 0)));
  const sides = { left: sideOf(report, came), right: { value, places: placesOf(report, some) } };
  const left = spellSum(report, came);
  const label = spellOutcomes(report, table, column, some);
  return [
    found(
      { check, cells, ...sides },
      {
        zh: `${left.zh}，却有办理结果：${label.zh}，相差${value}`,
        en: `${left.en}; yet there are outcomes: ${label.en}; difference ${value}`,
      },
    ),
  ];
}

/** `「（一）予以公开」1、「（七）总计」1`: those rows of the column that have an outcome. */
function spellOutcomes(report: Report, { rows }: RequestsTable, column: FormColumn, codes: readonly Code[]): Text {
  const printed = rows
    .map((row) => ({ row, code: cellCode(row, column) }))
    .filter(({ code }) => codes.includes(code))
    .map(({ row, code }) => ({ zh: row.path.at(-1) ?? '', en: row.en, text: report.figures[code]?.text ?? '' }));
  return {
    zh: printed.map(({ zh, text }) => `「${zh}」${text}`).join('、'),
    en: printed.map(({ en, text }) => `“${en}” ${text}`).join(', '),
  };
}
