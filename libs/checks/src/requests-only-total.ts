import { cellCode, type Code, type Report } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { noRequestsTable, requestsTableOf } from './requests-table.ts';
import { placesOf } from './sum.ts';

/** Blanks are no zeros, so the sums over applicants cannot be assessed there; this says why. */
export const requestsOnlyTotal: ReportCheck = {
  code: 'requests-only-total',
  name: { zh: '申请人各列空白', en: 'Only the total of applicants' },
  sentence: {
    zh: '表三填了总计的行，各类申请人列也填数，不留空白。',
    en: 'A row of table three that has its total has its kinds of applicant too, not blanks.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“申请人情况”',
    en: 'Form of 2021 no. 30 and 2019 no. 60, columns of table three',
  },
  severity: 'warning',
  fault: 'incomplete',
  example: {
    holds: {
      given: {
        zh: '“予以公开”一行：自然人 4，其他申请人 0，总计 4',
        en: 'Row “granted”: natural persons 4, the other applicants 0, total 4',
      },
      says: { zh: '各类申请人列都已填数', en: 'The kinds of applicant are filled in' },
    },
    finding: {
      given: {
        zh: '“予以公开”一行：各类申请人空白，总计 4',
        en: 'Row “granted”: the kinds of applicant blank, total 4',
      },
      says: {
        zh: '表三有1行只填了总计，各类申请人列空白',
        en: '1 row of table three has only its total; the kinds of applicant are blank',
      },
    },
  },
  run: ({ report }) => {
    const table = requestsTableOf(report);
    if (table === null) {
      return [cannotBeAssessed({ check: requestsOnlyTotal }, requestsOnlyTotal.name, noRequestsTable)];
    }
    const rows = table.rows
      .map((row) => {
        const codes = table.columns.map((column) => cellCode(row, column));
        return { parts: codes.filter((code) => !code.endsWith('.total')), total: `${row.key}.total` };
      })
      .filter(({ parts, total }) => hasNumber(report, total) && parts.every((code) => isEmpty(report, code)));
    if (rows.length === 0) {
      const message = { zh: '各类申请人列都已填数', en: 'The kinds of applicant are filled in' };
      return [holds({ check: requestsOnlyTotal }, message)];
    }
    const [totals, parts] = [rows.map(({ total }) => total), rows.flatMap((row) => row.parts)];
    return [
      found(
        {
          check: requestsOnlyTotal,
          cells: totals,
          left: wording(...placesOf(report, totals)),
          right: wording(...placesOf(report, parts)),
        },
        {
          zh: `表三有${rows.length}行只填了总计，各类申请人列空白`,
          en: `${rows.length === 1 ? '1 row of table three has only its' : `${rows.length} rows of table three have only their`} total; the kinds of applicant are blank`,
        },
      ),
    ];
  },
};

function hasNumber(report: Report, code: Code): boolean {
  return report.figures[code]?.cell === 'number';
}

function isEmpty(report: Report, code: Code): boolean {
  const cell = report.figures[code]?.cell;
  return cell === 'blank' || cell === 'notApplicable';
}
