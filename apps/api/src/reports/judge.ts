import { type Before, check } from '@gongkai/checks';
import { type Finding, packFigures } from '@gongkai/report';
import { type FigureColumns, toColumns } from '../store/packed-columns.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import { type Decision, type ReviewedReport, reviewedReport } from './reviewed-report.ts';

/** What a version says, and what the checks say of it. */
export interface Judged {
  readonly reviewed: ReviewedReport;
  readonly columns: FigureColumns;
  readonly findings: readonly Finding[];
  /** No check finds an error: it counts without a person (自动接受). */
  readonly acceptable: boolean;
}

/** What the checks hold a reading against, apart from itself. */
export interface Beside {
  /** Year of the report, also where a person had to say it. */
  readonly year: number;
  readonly before: Before;
  /** What persons said of the reading. */
  readonly decisions?: ReadonlyMap<string, Decision>;
}

/**
 * Judges a reading with what persons said of it.
 * @throws {Error} the form is none we know; such a document makes no version
 */
export function judge({ document, report }: StoredReading, { year, before, decisions = new Map() }: Beside): Judged {
  const reviewed = reviewedReport(report, decisions);
  const asRead = packFigures(report);
  const packed = packFigures(reviewed.report);
  if (asRead === null || packed === null) throw new Error(`The form ${report.form} of a version is not known`);
  const findings = check({ report: { ...reviewed.report, year }, document, before });
  return {
    reviewed,
    columns: toColumns(packed, { ...reviewed, asRead }),
    findings,
    acceptable: !findings.some(({ outcome, severity }) => outcome === 'finding' && severity === 'error'),
  };
}
