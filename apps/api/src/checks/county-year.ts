import { type CountyYear, type Prose, proseOf } from '@gongkai/checks';
import type { StoredYear, VersionOfYear, VersionRef } from '../store/county-years.ts';
import type { Tx } from '../store/in-scope.ts';
import { earlierOf, earlierYears } from './earlier-years.ts';

/** A county's year as its checks see it, and the version that each body's findings go with. */
export interface LoadedYear {
  readonly county: CountyYear;
  readonly last: readonly VersionRef[];
}

const noProse: Prose = { one: [], five: [], problems: [] };

/**
 * Loads what checks of a county's year look at.
 * @param keep keeps prose that had to be taken from the reading, of versions made before prose was kept
 */
export async function loadYear(
  tx: Tx,
  regionId: number,
  year: number,
  { keep }: { keep: boolean },
): Promise<LoadedYear> {
  const stored = await tx.countyYears.load(regionId, year);
  const prose = await missingProse(tx, regionId, lookedAt(stored, year));
  if (keep) await tx.countyYears.keepProse(regionId, [...prose.values()]);
  const templates = await tx.templates.texts(regionId);
  const filled = {
    ...stored,
    last: stored.last.map((version) => withProse(version, prose)),
    earlier: stored.earlier.map((version) => withProse(version, prose)),
  };
  return { county: countyYearOf(year, filled, templates), last: stored.last };
}

/** Versions whose prose is held against another one's. */
function lookedAt({ last, earlier }: StoredYear, year: number): readonly VersionOfYear[] {
  return [...last, ...earlier.filter((version) => version.year === year - 1)];
}

type WithProse = VersionRef & { readonly prose: Prose };

async function missingProse(
  tx: Tx,
  regionId: number,
  versions: readonly VersionOfYear[],
): Promise<ReadonlyMap<string, WithProse>> {
  const without = versions.filter(({ prose }) => prose === null);
  const readings = await tx.countyYears.readings(regionId, without);
  return new Map(
    readings.map(({ report, document, ...ref }) => [keyOf(ref), { ...ref, prose: proseOf(report, document) }]),
  );
}

function withProse(version: VersionOfYear, taken: ReadonlyMap<string, WithProse>): VersionOfYear {
  return version.prose === null ? { ...version, prose: taken.get(keyOf(version))?.prose ?? null } : version;
}

function keyOf({ agencyId, year, version }: VersionRef): string {
  return `${agencyId}/${year}/${version}`;
}

/** Lays what is stored out for the checks. */
export function countyYearOf(year: number, stored: StoredYear, templates: readonly string[]): CountyYear {
  const last = new Map(stored.last.map((version) => [version.agencyId, version]));
  const earlier = earlierOf(stored);
  const bodies = stored.bodies.map(({ agencyId, kind, names }) => {
    const version = last.get(agencyId);
    const report = version === undefined ? null : comparedReport(version);
    return { agencyId, kind, names, report, earlier: report === null ? [] : earlierYears(agencyId, year, earlier) };
  });
  return { year, bodies, templates };
}

function comparedReport({ figures, version, prose }: VersionOfYear): CountyYear['bodies'][number]['report'] {
  return {
    version,
    form: figures.form,
    get figures() {
      return figures.figures;
    },
    prose: prose ?? noProse,
  };
}
