import { formOf, type Finding, type Indicator, type Report } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { impossibleCells } from './impossible-cells.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { placesOf } from './sum.ts';

/** A blank says by practice that nothing happened; it keeps the sums from being assessed and is no slip by itself. */
export const requestAndReviewCells: ReportCheck = {
  code: 'request-and-review-cells',
  name: { zh: '表三、表四填数', en: 'Cells of tables three and four' },
  sentence: {
    zh: '表三、表四各格为不小于0的整数；文字、约数和同一行前后不一的数为警告，空白和“/”不算。',
    en: 'Each cell of tables three and four has a whole number, not negative; words, approximations and a row printed twice with different numbers are a warning, blanks and “/” none.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三、表四：填写件数',
    en: 'Form of 2021 no. 30 and 2019 no. 60, tables three and four: they count cases',
  },
  severity: 'error',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '表三、表四各格都是0、1、2这样的数',
        en: 'Every cell of tables three and four is 0, 1, 2 or the like',
      },
      says: { zh: '表三、表四各格都是可以成立的数', en: 'Every number of tables three and four can be' },
    },
    finding: {
      given: { zh: '表四行政复议“尚未审结”填-1', en: 'Table four has -1 reconsiderations pending' },
      says: { zh: '「行政复议·尚未审结」-1：不能是负数', en: '“Reconsideration: pending” -1: cannot be negative' },
    },
  },
  run: ({ report }) => {
    const check = requestAndReviewCells;
    const cells = (formOf(report.form)?.indicators ?? []).filter(
      ({ table, code }) => (table === 'three' || table === 'four') && report.figures[code] !== undefined,
    );
    if (cells.length === 0) {
      const reason = notInForm2014(report) ?? {
        zh: '报告中没有读到表三、表四',
        en: 'tables three and four were not found',
      };
      return [cannotBeAssessed({ check }, check.name, reason)];
    }
    const slips = [...impossibleCells(check, report, cells), ...withoutNumber(report, cells)];
    const message = { zh: '表三、表四各格都是可以成立的数', en: 'Every number of tables three and four can be' };
    return slips.length > 0 ? slips : [holds({ check }, message)];
  },
};

/** One finding for all cells that say something and no number. */
function withoutNumber(report: Report, cells: readonly Indicator[]): Finding[] {
  const obstacles = obstaclesAmong(
    report,
    cells.map(({ code }) => code),
  ).filter(({ kind }) => kind === 'unreadable' || kind === 'approximate');
  if (obstacles.length === 0) return [];
  const about = obstacles.map(({ code }) => code);
  const { zh, en } = reasonOf(obstacles);
  const left = wording(...placesOf(report, about));
  return [
    found(
      { check: requestAndReviewCells, severity: 'warning', cells: about, left },
      { zh: `表三、表四应填件数：${zh}`, en: `Tables three and four ask for counts: ${en}` },
    ),
  ];
}
