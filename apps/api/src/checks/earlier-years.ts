import type { Before, EarlierYear } from '@gongkai/checks';
import { type BodiesBefore, bodiesBefore } from '../reports/bodies-before.ts';
import type { StoredYear, VersionOfYear } from '../store/county-years.ts';

/** What is known of reports before a year, found by body and year. */
export interface Earlier extends Pick<StoredYear, 'successions' | 'rosters' | 'names'> {
  readonly counted: ReadonlyMap<string, VersionOfYear>;
  /** The first year with a report that counts; null: there is none. */
  readonly firstYear: number | null;
}

export function earlierOf({ earlier, successions, rosters, names }: StoredYear): Earlier {
  const counted = new Map(earlier.map((version) => [keyOf(version.agencyId, version.year), version]));
  // They come newest first.
  return { counted, successions, rosters, names, firstYear: earlier.at(-1)?.year ?? null };
}

/**
 * The reports that count of the years before, newest first: the body's own as far back as it is one line. Where that line
 * breaks, those of the bodies that it was merged from or split off stand last.
 */
export function earlierYears(agencyId: number, year: number, earlier: Earlier): EarlierYear[] {
  const found: EarlierYear[] = [];
  let body = agencyId;
  for (let last = year - 1; earlier.firstYear !== null && last >= earlier.firstYear; last--) {
    const { relation, agencyIds } = before(body, last + 1, earlier);
    for (const id of agencyIds) {
      const version = earlier.counted.get(keyOf(id, last));
      if (version === undefined) continue;
      const { figures, prose } = version;
      const names = earlier.names.get(id) ?? [];
      const of = { agencyId: id, names, year: last, version: version.version };
      found.push({ ...of, relation, figures, prose: last === year - 1 ? prose : null });
    }
    const [only] = agencyIds;
    if (relation !== 'same' || only === undefined) break;
    body = only;
  }
  return found;
}

/** What a report on that year is held against by itself. */
export function beforeOf(agencyId: number, year: number, earlier: Earlier): Before {
  const { relation, agencyIds } = before(agencyId, year, earlier);
  const bodies = agencyIds.map((id) => ({
    agencyId: id,
    report: earlier.counted.get(keyOf(id, year - 1))?.figures ?? null,
  }));
  return { year: year - 1, relation, bodies };
}

function before(agencyId: number, year: number, { successions, rosters }: Earlier): BodiesBefore {
  const wasThere = rosters.get(year - 1)?.has(agencyId) === true;
  return bodiesBefore(agencyId, successions.get(year) ?? [], wasThere);
}

function keyOf(agencyId: number, year: number): string {
  return `${year}/${agencyId}`;
}
