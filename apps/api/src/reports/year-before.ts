import type { Before, EarlierReport } from '@gongkai/checks';
import type { PackedFigures } from '@gongkai/report';
import type { Tx } from '../store/in-scope.ts';
import { comparedFigures } from '../store/lazy-figures.ts';
import type { ReportKey } from '../store/reports.ts';
import { type BodiesBefore, bodiesBefore } from './bodies-before.ts';

/** What is stored of the year before a report: the versions that count, with what persons corrected in them. */
export async function yearBefore(tx: Tx, key: ReportKey): Promise<Before> {
  const { regionId, year } = key;
  const last = year - 1;
  const { relation, agencyIds } = await bodiesOfYearBefore(tx, key);
  const counted = await tx.reports.counted(regionId, last, agencyIds);
  const figuresOf = new Map(counted.map((each) => [each.agencyId, each.figures]));
  const bodies = agencyIds.map((id) => ({ agencyId: id, report: earlierReport(figuresOf.get(id)) }));
  return { year: last, relation, bodies };
}

/** The bodies that the body of a report was in the year before it. */
export async function bodiesOfYearBefore(tx: Tx, { regionId, agencyId, year }: ReportKey): Promise<BodiesBefore> {
  const successions = await tx.agencies.successions(regionId, year);
  const continues = successions.some((each) => each.agencyId === agencyId);
  const wasThere = continues && (await tx.cycles.owes(regionId, year - 1, agencyId));
  return bodiesBefore(agencyId, successions, wasThere);
}

function earlierReport(packed: PackedFigures | undefined): EarlierReport | null {
  return packed === undefined ? null : { form: packed.form, figures: comparedFigures(packed) };
}
