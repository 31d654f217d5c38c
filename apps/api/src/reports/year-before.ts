import type { Before } from '@gongkai/checks';
import type { Tx } from '../store/in-scope.ts';
import type { ReportKey } from '../store/reports.ts';
import { type BodiesBefore, bodiesBefore } from './bodies-before.ts';

/** What is stored of the year before a report: the versions that count, with what persons corrected in them. */
export async function yearBefore(tx: Tx, key: ReportKey): Promise<Before> {
  const { regionId, year } = key;
  const last = year - 1;
  const { relation, agencyIds } = await bodiesOfYearBefore(tx, key);
  const counted = await tx.reports.counted(regionId, last, agencyIds);
  const bodies = agencyIds.map((id) => ({ agencyId: id, report: counted.get(id) ?? null }));
  return { year: last, relation, bodies };
}

/** The bodies that the body of a report was in the year before it. */
export async function bodiesOfYearBefore(tx: Tx, { regionId, agencyId, year }: ReportKey): Promise<BodiesBefore> {
  const successions = await tx.agencies.successions(regionId, year);
  const continues = successions.some((each) => each.agencyId === agencyId);
  const wasThere = continues && (await tx.cycles.owes(regionId, year - 1, agencyId));
  return bodiesBefore(agencyId, successions, wasThere);
}
