import type { ReviewEntry } from '@gongkai/contracts';
import type { Tx } from '../store/in-scope.ts';
import { type KeptFinding, type KeyedFinding, withKeys } from '../store/finding-keys.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import type { ReportKey } from '../store/reports.ts';
import { type DecidedFinding, decidedFindings } from './decided-findings.ts';
import { reviewedReport, standingOf } from './reviewed-report.ts';
import { bodiesOfYearBefore } from './year-before.ts';

/** A version with what is kept of it. */
export interface FoundVersion {
  readonly reading: StoredReading;
  /** What persons said of the reading, newest first. */
  readonly history: readonly ReviewEntry[];
  readonly findings: readonly KeptFinding[];
}

/** What was found in a version or could not be assessed, each with what it is told by. */
export function keyedFindings({ reading, history, findings }: FoundVersion): KeyedFinding[] {
  const { report } = reviewedReport(reading.report, standingOf(history));
  return withKeys(findings, { report, document: reading.document });
}

/** What was found in a version or could not be assessed, with what was decided on it, on this report and on last year’s. */
export async function shownFindings(tx: Tx, key: ReportKey, found: FoundVersion): Promise<DecidedFinding[]> {
  const { regionId, agencyId, year } = key;
  const { agencyIds } = await bodiesOfYearBefore(tx, key);
  return decidedFindings(keyedFindings(found), {
    year,
    standing: await tx.decisions.standing(regionId, year, [agencyId]),
    lastYear: await tx.decisions.standing(regionId, year - 1, agencyIds),
  });
}
