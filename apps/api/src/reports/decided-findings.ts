import type { StandingDecision } from '@gongkai/contracts';
import type { Finding, ReportRef } from '@gongkai/report';
import type { Standing } from '../store/decisions.ts';
import type { KeyedFinding } from '../store/finding-keys.ts';

/** A finding with what was decided on it. */
export type DecidedFinding = KeyedFinding & {
  readonly decision: StandingDecision | null;
  /** Decided once on the same cells of this report when their values were others. */
  readonly reopened: StandingDecision | null;
  /** Decided with a reason on the same of last year's report. */
  readonly lastYear: StandingDecision | null;
};

/** What stands of decisions, newest first: on the report itself, and on those that it continues. */
export interface DecidedBefore {
  readonly year: number;
  readonly standing: readonly Standing[];
  readonly lastYear: readonly Standing[];
}

/**
 * The findings of a version with what was decided on each. A decision is found again by the key. Where nothing was decided on
 * a key, one on the same relation is named whose own key is found no more: the values have changed and the finding is open again.
 */
export function decidedFindings(findings: readonly KeyedFinding[], before: DecidedBefore): DecidedFinding[] {
  const { year, standing, lastYear } = before;
  const byKey = new Map(standing.map((each) => [each.key, each.decision]));
  const keys = new Set(findings.map(({ key }) => key));
  const gone = standing.filter(({ key }) => !keys.has(key));
  const reasoned = lastYear.filter(({ decision }) => decision.reason !== null);
  return findings.map((finding) => {
    if (finding.outcome !== 'finding') return { ...finding, decision: null, reopened: null, lastYear: null };
    const decision = byKey.get(finding.key) ?? null;
    const relation = relationOf(finding, year);
    const onSame = (those: readonly Standing[]) =>
      those.find((each) => relation !== null && relationOf(each.finding, each.year) === relation)?.decision ?? null;
    const sameKey = reasoned.find(({ key }) => key === finding.key)?.decision;
    return {
      ...finding,
      decision,
      reopened: decision === null ? onSame(gone) : null,
      lastYear: decision === null ? (sameKey ?? onSame(reasoned)) : null,
    };
  });
}

/** Those that a person has not found to be none. */
export function notWaived(findings: readonly DecidedFinding[]): DecidedFinding[] {
  return findings.filter(({ decision }) => decision?.kind !== 'waive');
}

/**
 * What a finding compares, whatever its values: cells, else a section with other reports, by how many years they lie back. A
 * finding on a wording alone compares nothing that could have another value: null.
 */
function relationOf({ check, about, cells, left, right }: Finding, year: number): string | null {
  if (cells.length > 0) return JSON.stringify([check, about ?? null, [...cells].sort()]);
  const refs = [left, right].flatMap(({ reports, quotes }): ReportRef[] => [...(reports ?? []), ...(quotes ?? [])]);
  if (refs.length === 0) return null;
  const names = new Set(refs.map((ref) => `${ref.agencyId}-${year - ref.year}`));
  const sections = new Set(left.places.map((place) => (place.kind === 'chart' ? null : place.section)));
  return JSON.stringify([check, about ?? null, [...sections].sort(), [...names].sort()]);
}
