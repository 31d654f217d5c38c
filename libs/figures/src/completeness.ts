import { reportsOf, type AgencyId, type CountyFigures } from './county.ts';
import { owingIn } from './expected.ts';

export interface Completeness<Id extends AgencyId = AgencyId> {
  /** Bodies that owe a report and have one. */
  readonly reported: number;
  readonly owed: number;
  /** 0 to 1; null where none is owed. */
  readonly share: number | null;
  /** Bodies that owe a report and have none. */
  readonly missing: readonly Id[];
  /** Bodies with a report that owe none. */
  readonly extra: readonly Id[];
}

/** How many of the bodies that owe a report for that year (as `owingIn` has them) have one. The share is not clamped. */
export function completeness<Id extends AgencyId>(
  county: CountyFigures<Id>,
  year: number,
  owed: readonly Id[] = owingIn(county, year),
): Completeness<Id> {
  const owing = new Set(owed);
  const reporting = new Set(reportsOf(county, year).map(({ agencyId }) => agencyId));
  const missing = [...owing].filter((id) => !reporting.has(id));
  const reported = owing.size - missing.length;
  return {
    reported,
    owed: owing.size,
    share: owing.size === 0 ? null : reported / owing.size,
    missing,
    extra: [...reporting].filter((id) => !owing.has(id)),
  };
}
