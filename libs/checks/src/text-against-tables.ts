import type { Code } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { compareSums } from './compare-sums.ts';
import { cannotBeAssessed } from './outcome.ts';

/** What the text says, and the cells of the tables that say the same. */
const pairs: readonly (readonly [text: Code, cells: readonly Code[]])[] = [
  ['text.requests.received', ['requests.received.total']],
  ['text.requests.carriedIn', ['requests.carriedIn.total']],
  ['text.requests.concluded', ['requests.total.total']],
  ['text.requests.granted', ['requests.granted.total']],
  ['text.reconsiderations', ['review.reconsideration.total']],
  ['text.litigations', ['review.litigation.direct.total', 'review.litigation.afterReconsideration.total']],
];

/** The same in the statistics form, which counts neither what was carried in nor what the text calls 予以公开. */
const pairs2014: typeof pairs = [
  ['text.requests.received', ['stats.requests.received']],
  ['text.requests.concluded', ['stats.requests.closed']],
  ['text.reconsiderations', ['stats.reconsideration.total']],
  ['text.litigations', ['stats.litigation.total']],
];

/** Only what the text states is compared: a report need not repeat its tables. */
export const textAgainstTables: ReportCheck = {
  code: 'text-against-tables',
  name: { zh: '正文与表格', en: 'Text against tables' },
  sentence: {
    zh: '正文所称的申请、复议、诉讼数量，与表三、表四（2014—2018年为统计表）一致。',
    en: 'What the text says of applications, reconsiderations and litigations agrees with tables three and four (2014–2018: the statistics form).',
  },
  basis: {
    zh: '审核惯例：同一报告中正文与表格的数据一致',
    en: 'Practice of reviewers: text and tables of one report agree',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文称新收申请 5 件，表三“本年新收”总计 5',
        en: 'The text says that 5 applications were received, table three has received 5 in total',
      },
      says: {
        zh: '「文中所称本年新收申请数」5，「一、本年新收政府信息公开申请数量·总计」5，相符',
        en: '“Applications received, as the text says” 5; “1. Received this year · Total” 5; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文称新收申请 5 件，表三“本年新收”总计 4',
        en: 'The text says that 5 applications were received, table three has received 4 in total',
      },
      says: {
        zh: '「文中所称本年新收申请数」5，「一、本年新收政府信息公开申请数量·总计」4，相差1',
        en: '“Applications received, as the text says” 5; “1. Received this year · Total” 4; difference 1',
      },
    },
  },
  run: ({ report }) => {
    const stated = (report.form === '2014' ? pairs2014 : pairs).filter(([text]) => report.figures[text] !== undefined);
    if (stated.length === 0) {
      return [
        cannotBeAssessed({ check: textAgainstTables }, textAgainstTables.name, {
          zh: '正文没有可与表格核对的数字',
          en: 'the text states no number that the tables have',
        }),
      ];
    }
    return stated.map(([text, cells]) => compareSums(report, { check: textAgainstTables, left: [text], right: cells }));
  },
};
