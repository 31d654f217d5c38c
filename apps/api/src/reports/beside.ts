import type { Tx } from '../store/in-scope.ts';
import type { ReportKey } from '../store/reports.ts';
import type { Beside } from './judge.ts';
import { yearBefore } from './year-before.ts';

/** What is stored beside a reading that it is judged with, but for what persons said of the reading itself. */
export async function besideOf(tx: Tx, key: ReportKey): Promise<Beside> {
  const { regionId, agencyId, year } = key;
  const standing = await tx.decisions.standing(regionId, year, [agencyId]);
  const waived = standing.filter(({ decision }) => decision.kind === 'waive').map((each) => each.key);
  return { year, before: await yearBefore(tx, key), waived: new Set(waived) };
}
