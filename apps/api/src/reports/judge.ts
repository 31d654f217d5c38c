import { type Before, check, type InForce } from '@gongkai/checks';
import { type Finding, packFigures } from '@gongkai/report';
import { keyed, type KeyedFinding } from '../store/finding-keys.ts';
import { type FigureColumns, toColumns } from '../store/packed-columns.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import type { Acceptance } from '../store/version-columns.ts';
import { type Decision, type ReviewedReport, reviewedReport } from './reviewed-report.ts';

/** What a version says, and what the checks say of it. */
export interface Judged {
  readonly reviewed: ReviewedReport;
  readonly columns: FigureColumns;
  /** What the checks found or could not assess. */
  readonly findings: readonly KeyedFinding[];
  /** How many relations hold. */
  readonly holding: number;
  /** Why it counts; null while an error that was found is not waived. */
  readonly acceptance: Acceptance | null;
}

/** What the checks hold a reading against, apart from itself. */
export interface Beside {
  /** Year of the report, also where a person had to say it. */
  readonly year: number;
  readonly before: Before;
  /** The checks that run in the county. */
  readonly inForce: InForce;
  /** What is stored of checks that judge otherwise by now and do not run until they are switched on. */
  readonly kept: readonly Finding[];
  /** Keys of the findings on this report that a waiver stands on. */
  readonly waived: ReadonlySet<string>;
  /** What persons said of the reading. */
  readonly decisions?: ReadonlyMap<string, Decision>;
}

/**
 * Judges a reading with what persons said of it.
 * @throws {Error} the form is none we know; such a document makes no version
 */
export function judge({ document, report }: StoredReading, beside: Beside): Judged {
  const { year, before, waived, inForce, kept, decisions = new Map() } = beside;
  const reviewed = reviewedReport(report, decisions);
  const asRead = packFigures(report);
  const packed = packFigures(reviewed.report);
  if (asRead === null || packed === null) throw new Error(`The form ${report.form} of a version is not known`);
  const outcomes = check({ report: { ...reviewed.report, year }, document, before }, inForce);
  const foundIn = { report: reviewed.report, document };
  const now = keyed(outcomes, foundIn);
  // Told by what the report says now: a waiver on what it said earlier is none on this.
  const findings = [...now, ...keyed(kept, foundIn)];
  return {
    reviewed,
    columns: toColumns(packed, { ...reviewed, asRead }),
    findings,
    holding: outcomes.length - now.length,
    acceptance: acceptanceOf(findings, waived),
  };
}

function acceptanceOf(findings: readonly KeyedFinding[], waived: ReadonlySet<string>): Acceptance | null {
  const errors = findings.filter(({ outcome, severity }) => outcome === 'finding' && severity === 'error');
  if (errors.length === 0) return 'automatic';
  return errors.every(({ key }) => waived.has(key)) ? 'decided' : null;
}
