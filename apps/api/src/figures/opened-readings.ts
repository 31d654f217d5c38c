import type { ReviewEntry } from '@gongkai/contracts';
import type { CountyFigures } from '@gongkai/figures';
import { packFigures, type PackedFigures } from '@gongkai/report';
import { reviewedReport, standingOf } from '../reports/reviewed-report.ts';
import type { Tx } from '../store/in-scope.ts';

/** The figures of a version as its reading gives them, with what persons said of it; null for an unknown form. */
interface Opened {
  /** Of the reading and of what was said: as long as it is the same, so are the figures. */
  readonly mark: string;
  readonly figures: PackedFigures | null;
}

type Library = Readonly<Record<'accepted' | 'published', CountyFigures<number>>>;

/**
 * A county's figures as its documents give them. What was opened is kept, so that a change of one report opens one reading
 * and not those of the whole county.
 */
export class OpenedReadings {
  private readonly counties = new Map<number, ReadonlyMap<string, Opened>>();

  async of(tx: Tx, regionId: number): Promise<Library> {
    const standing = await tx.reports.readingsKept(regionId);
    const said = byVersion(await tx.reviews.all(regionId));
    const before = this.counties.get(regionId);
    const opened = new Map<string, Opened>();
    const wanted = [];
    for (const each of standing) {
      const mark = `${each.digest} ${JSON.stringify(said.get(keyOf(each)) ?? [])}`;
      const known = before?.get(keyOf(each));
      if (known?.mark === mark) opened.set(keyOf(each), known);
      else wanted.push({ ...each, mark });
    }
    if (wanted.length > 0) {
      const marks = new Map(wanted.map((each) => [keyOf(each), each.mark]));
      for (const { report, ...key } of await tx.reports.readings(regionId, wanted)) {
        const reviewed = reviewedReport(report, standingOf(said.get(keyOf(key)) ?? []));
        opened.set(keyOf(key), { mark: marks.get(keyOf(key)) ?? '', figures: packFigures(reviewed.report) });
      }
    }
    this.counties.set(regionId, opened);
    const agencies = await tx.agencies.roster(regionId);
    const among = (kind: 'counts' | 'public') => ({
      agencies,
      reports: standing.flatMap((each) => {
        const figures = each[kind] ? (opened.get(keyOf(each))?.figures ?? null) : null;
        return figures === null ? [] : [{ agencyId: each.agencyId, year: each.year, figures }];
      }),
    });
    return { accepted: among('counts'), published: among('public') };
  }
}

interface VersionKey {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
}

function keyOf({ agencyId, year, version }: VersionKey): string {
  return `${agencyId} ${year} ${version}`;
}

function byVersion(entries: readonly (ReviewEntry & VersionKey)[]): ReadonlyMap<string, readonly ReviewEntry[]> {
  const found = new Map<string, ReviewEntry[]>();
  for (const entry of entries) {
    const said = found.get(keyOf(entry)) ?? [];
    found.set(keyOf(entry), said);
    said.push(entry);
  }
  return found;
}
