import { bodyFigure, type FigureOf } from './body-figure.ts';
import type { AgencyId, CountyFigures } from './county.ts';
import { countyIndex } from './county-index.ts';
import { owes } from './expected.ts';
import { distribution, percentileOf, type Distribution } from './quantiles.ts';
import { ranked, type BodyValue } from './rank.ts';
import { reportOf } from './county.ts';

/** Whom a body is held against: all bodies, those of its kind, those of its function group. */
export type Peers = 'all' | 'kind' | 'functionGroup';

/** Where a body's figure of a year lies among its peers, itself included. */
export interface AmongPeers<Id extends AgencyId = AgencyId> extends Distribution {
  readonly value: number | null;
  /** As in `ranked` and `percentileOf`; null where the body has no stated number. */
  readonly rank: number | null;
  readonly sharing: number | null;
  readonly percentile: number | null;
  /** Peers that owe or gave a report and have no stated number: they are not ranked. */
  readonly missing: readonly Id[];
}

/** The bodies it is held against in that year, itself first; of a body without a function group only itself. */
export function peersOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
  peers: Peers,
): Id[] {
  const { agencies, ids } = countyIndex(county);
  const own = agencies.get(agencyId);
  const alike = (id: Id) => {
    if (peers === 'all') return true;
    const other = agencies.get(id);
    const [mine, theirs] = [own?.[peers], other?.[peers]];
    return mine !== undefined && mine === theirs;
  };
  const there = (id: Id) => owes(county, id, year) || reportOf(county, id, year) !== null;
  return [agencyId, ...ids.filter((id) => id !== agencyId && alike(id) && there(id))];
}

/** @throws {UnknownCode} for a code no edition has */
export function amongPeers<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  figure: FigureOf,
  year: number,
  peers: Peers,
): AmongPeers<Id> {
  const values = valuesOf(county, peersOf(county, agencyId, year, peers), figure, year);
  const numbers = values.flatMap(({ value }) => value ?? []);
  const own = ranked(values).find((each) => each.agencyId === agencyId);
  return {
    ...distribution(numbers),
    value: own?.value ?? null,
    rank: own?.rank ?? null,
    sharing: own?.sharing ?? null,
    percentile: own === undefined ? null : percentileOf(own.value, numbers),
    missing: values.filter(({ value }) => value === null).map((each) => each.agencyId),
  };
}

/** A figure of each of those bodies as it enters a headline. */
export function valuesOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyIds: readonly Id[],
  figure: FigureOf,
  year: number,
): BodyValue<Id>[] {
  return agencyIds.map((agencyId) => ({ agencyId, value: bodyFigure(county, agencyId, year, figure).value }));
}
