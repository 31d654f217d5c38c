import { formOf, type Code, type Finding, type Indicator, type Report, type Severity } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { impossibleCells } from './impossible-cells.ts';
import { obstaclesAmong, reasonOf, type ObstacleKind } from './obstacles.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { placesOf } from './sum.ts';

/** How grave it is that a cell carries no exact number. What was not read at all is the reader's note, no finding. */
const severities: readonly (readonly [ObstacleKind, Severity])[] = [
  ['unreadable', 'warning'],
  ['approximate', 'warning'],
  ['blank', 'notice'],
  ['notApplicable', 'notice'],
];

/** County bodies make no 规章: a row that is struck out says so. */
const mayBeStruckOut = /^disclosure\.rules\./;

export const disclosureCells: ReportCheck = {
  code: 'disclosure-cells',
  name: { zh: '表二填数', en: 'Cells of table two' },
  sentence: {
    zh: '表二每格填非负数，件数为整数；空白、填“/”的为提示，文字和约数为警告；规章一行可以划去。',
    en: 'Each cell of table two has a number, not negative, and whole where it counts; a blank or “/” is a notice, words and approximations a warning; the row of rules may be struck out.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表二；审核惯例：没有发生的填0',
    en: 'Form of 2021 no. 30 and 2019 no. 60, table two; practice of reviewers: what did not happen is 0',
  },
  severity: 'error',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '行政规范性文件“本年制发件数”填 3，其他各格也都填了数',
        en: '“Issued this year” of normative documents is 3, every other cell has a number too',
      },
      says: { zh: '表二各格都是可以成立的数', en: 'Every cell of table two has a number that can be' },
    },
    finding: {
      given: { zh: '行政规范性文件“本年制发件数”填 -3', en: '“Issued this year” of normative documents is -3' },
      says: {
        zh: '「行政规范性文件·本年制发件数」-3：不能是负数',
        en: '“Normative documents · Issued this year” -3: cannot be negative',
      },
    },
  },
  run: ({ report }) => {
    const cells = (formOf(report.form)?.indicators ?? []).filter(
      ({ table, code }) => table === 'two' && report.figures[code] !== undefined,
    );
    if (cells.length === 0) {
      const reason = { zh: '报告中没有读到表二', en: 'table two was not found in the report' };
      return [cannotBeAssessed({ check: disclosureCells }, disclosureCells.name, reason)];
    }
    const slips = [...impossibleCells(disclosureCells, report, cells), ...withoutNumber(report, cells)];
    const message = { zh: '表二各格都是可以成立的数', en: 'Every cell of table two has a number that can be' };
    return slips.length > 0 ? slips : [holds({ check: disclosureCells }, message)];
  },
};

/** One finding for all cells of a kind: they are usually left by one habit. */
function withoutNumber(report: Report, cells: readonly Indicator[]): Finding[] {
  const codes = cells.map(({ code }) => code);
  const obstacles = obstaclesAmong(report, codes).filter(
    ({ code, kind }) => kind !== 'notApplicable' || !mayBeStruckOut.test(code),
  );
  return severities.flatMap(([kind, severity]) => {
    const those = obstacles.filter((obstacle) => obstacle.kind === kind);
    if (those.length === 0) return [];
    const about: Code[] = those.map(({ code }) => code);
    const { zh, en } = reasonOf(those);
    const left = wording(...placesOf(report, about));
    return [
      found(
        { check: disclosureCells, severity, cells: about, left },
        { zh: `表二应填数：${zh}`, en: `Table two asks for a number: ${en}` },
      ),
    ];
  });
}
