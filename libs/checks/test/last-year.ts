import { indicatorOf, type Code, type Figure } from '@gongkai/report';
import type { Before, EarlierReport } from '../src/before.ts';
import type { Subject } from '../src/check.ts';
import { requestsAndReviews } from './valid-cells.ts';
import { validReport, withFigures } from './valid-report.ts';

/** The year before the valid report of 2023; with `others`, of all bodies it continues. */
export function lastYearOf(
  report: EarlierReport | null,
  relation: Before['relation'] = 'same',
  ...others: readonly (EarlierReport | null)[]
): Before {
  const bodies = [report, ...others].map((each, i) => ({ agencyId: i + 1, report: each }));
  return { year: 2022, relation, bodies };
}

/** A report of 2023 that carries in what it carries forward, one in each column, and has two pending cases in each group. */
export function steadyReport(): Subject {
  return validReport(requestsAndReviews('2021', (code) => (code.startsWith('review') ? 2 : 1)));
}

/** The report of 2022 that goes before it, with these figures changed; its prose has other numbers. */
export function reportOf2022(changes: Readonly<Record<Code, Partial<Figure> | null>> = {}): EarlierReport {
  const { report } = steadyReport();
  const prose = Object.entries(report.figures).filter(([code]) => indicatorOf(code).table === null);
  const others = prose.map(([code, { value }]) => [code, { value: (value ?? 0) + 1 }] as const);
  return withFigures(steadyReport(), { ...Object.fromEntries(others), ...changes }).report;
}

/** The report of 2023 held against one of 2022. */
export function following(report: EarlierReport | null, subject: Subject = steadyReport()): Subject {
  return { ...subject, before: lastYearOf(report) };
}
