import { check } from '@gongkai/checks';
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

/**
 * Judges a reading with what persons said of it.
 * @param year of the report, also where a person had to say it
 * @throws {Error} the form is none we know; such a document makes no version
 */
export function judge(
  { document, report }: StoredReading,
  year: number,
  decisions: ReadonlyMap<string, Decision> = new Map(),
): Judged {
  const reviewed = reviewedReport(report, decisions);
  const asRead = packFigures(report);
  const packed = packFigures(reviewed.report);
  if (asRead === null || packed === null) throw new Error(`The form ${report.form} of a version is not known`);
  const findings = check({ report: { ...reviewed.report, year }, document });
  return {
    reviewed,
    columns: toColumns(packed, { ...reviewed, asRead }),
    findings,
    acceptable: !findings.some(({ outcome, severity }) => outcome === 'finding' && severity === 'error'),
  };
}
