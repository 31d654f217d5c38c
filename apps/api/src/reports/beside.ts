import { checksInForce } from '../checks/checks-in-force.ts';
import type { Tx } from '../store/in-scope.ts';
import type { ReportKey } from '../store/reports.ts';
import type { Beside } from './judge.ts';
import { yearBefore } from './year-before.ts';

/**
 * What is stored beside a reading that it is judged with, but for what persons said of the reading itself.
 * @param version the one that is judged again; none for a new one
 */
export async function besideOf(tx: Tx, key: ReportKey, version?: number): Promise<Beside> {
  const { regionId, agencyId, year } = key;
  const standing = await tx.decisions.standing(regionId, year, [agencyId]);
  const waived = standing.filter(({ decision }) => decision.kind === 'waive').map((each) => each.key);
  const { inForce, changed } = await checksInForce(tx, regionId);
  const stored = version === undefined || changed.size === 0 ? [] : await tx.reports.findings(key, version);
  return {
    year,
    before: await yearBefore(tx, key),
    waived: new Set(waived),
    inForce,
    kept: stored.filter(({ ofYear, finding }) => !ofYear && changed.has(finding.check)).map(({ finding }) => finding),
  };
}
