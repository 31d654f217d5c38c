import type { Agency } from '@gongkai/contracts';

/** A body that continues another from a day of that year on, and whether that one was closed. */
interface Link {
  readonly agencyId: number;
  readonly predecessorId: number;
  readonly year: number;
  readonly says: string;
}

/**
 * Bodies whose line over the years was changed, by the year of the break: those that continue a body of which something else
 * is said now, and that body.
 */
export function changedLines(before: readonly Agency[], after: readonly Agency[]): ReadonlyMap<number, number[]> {
  const [was, is] = [linksOf(before), linksOf(after)];
  const said = (links: readonly Link[], says: string) => links.some((link) => link.says === says);
  const changed = [...was.filter(({ says }) => !said(is, says)), ...is.filter(({ says }) => !said(was, says))];
  const years = [...new Set(changed.map(({ year }) => year))].sort((a, b) => a - b);
  return new Map(years.map((year) => [year, touched([...was, ...is], changed, year)]));
}

function touched(links: readonly Link[], changed: readonly Link[], year: number): number[] {
  const continued = new Set(changed.filter((link) => link.year === year).map((link) => link.predecessorId));
  const those = links.filter((link) => link.year === year && continued.has(link.predecessorId));
  return [...new Set([...those.map(({ agencyId }) => agencyId), ...continued])];
}

function linksOf(roster: readonly Agency[]): Link[] {
  const closed = new Map(roster.map(({ id, closedOn }) => [id, closedOn]));
  return roster.flatMap(({ id, predecessors }) =>
    predecessors.map(({ agencyId, kind, since }) => ({
      agencyId: id,
      predecessorId: agencyId,
      year: Number(since.slice(0, 4)),
      says: [id, agencyId, kind, since, closed.get(agencyId) ?? ''].join(' '),
    })),
  );
}
