import { presentOf } from './agency-lines.ts';
import { bodyFigure, type BodyFigure, type FigureOf } from './body-figure.ts';
import { spanOf, type AgencyId, type CountyFigures } from './county.ts';
import { countyIndex } from './county-index.ts';
import { breaksBetween, editionIn } from './editions.ts';

/** A body's figure of one year: a number, or why there is none. */
export interface LinePoint<Id extends AgencyId = AgencyId> extends BodyFigure {
  readonly year: number;
  /** The id it has in that year. */
  readonly agencyId: Id;
}

/** A line is not drawn through from the year before to `year`. */
export interface LineBreak<Id extends AgencyId = AgencyId> {
  readonly year: number;
  /** `edition`: the form counts the figure otherwise, or asks for it in one of the years only. */
  readonly why: 'merged' | 'split' | 'edition';
  /** The other bodies of the merger or split. */
  readonly agencyIds: readonly Id[];
}

export interface BodyLine<Id extends AgencyId = AgencyId> {
  /** A point for every year of the county. */
  readonly points: readonly LinePoint<Id>[];
  /** In order of years. */
  readonly breaks: readonly LineBreak<Id>[];
}

/**
 * A figure of one body over the years of the county, in the pack's whole numbers: a body kept under two ids is followed from one to
 * the other, and the line breaks where it was merged or split and where editions count otherwise.
 * @throws {UnknownCode} for a code no edition has
 */
export function bodyLine<Id extends AgencyId>(county: CountyFigures<Id>, agencyId: Id, figure: FigureOf): BodyLine<Id> {
  const years = spanOf(county);
  const points = years.map((year) => {
    const id = idIn(county, agencyId, year);
    return { year, agencyId: id, ...bodyFigure(county, id, year, figure) };
  });
  const [first = Infinity, last = -Infinity] = [years[0], years[years.length - 1]];
  const roster = successionBreaks(county, agencyId).filter(({ year }) => year > first && year <= last);
  const breaks = [...roster, ...editionBreaksOf(county, points, figure)];
  return { points, breaks: breaks.sort((a, b) => a.year - b.year) };
}

/** The id that a body has in a year: with a report if one has, else the one that owes; its own where neither. */
export function idIn<Id extends AgencyId>(county: CountyFigures<Id>, agencyId: Id, year: number): Id {
  const present = presentOf(county, countyIndex(county).sameBody.get(agencyId) ?? [agencyId], year);
  return present.includes(agencyId) ? agencyId : (present[present.length - 1] ?? agencyId);
}

/** Mergers and splits that a body came out of, took part in or lost something by. */
function successionBreaks<Id extends AgencyId>(county: CountyFigures<Id>, agencyId: Id): LineBreak<Id>[] {
  const { sameBody, successions } = countyIndex(county);
  const own = new Set(sameBody.get(agencyId) ?? [agencyId]);
  const breaks = new Map<string, LineBreak<Id>>();
  for (const { agencyId: later, predecessor, year } of successions) {
    const { agencyId: earlier, kind } = predecessor;
    if (kind === 'renamed' || (!own.has(later) && !own.has(earlier))) continue;
    const known = breaks.get(`${kind} ${year}`)?.agencyIds ?? [];
    const others = [earlier, later].filter((id) => !own.has(id) && !known.includes(id));
    breaks.set(`${kind} ${year}`, { year, why: kind, agencyIds: [...known, ...others] });
  }
  return [...breaks.values()];
}

function editionBreaksOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  points: readonly LinePoint<Id>[],
  figure: FigureOf,
): LineBreak<Id>[] {
  return points.flatMap((point, i): LineBreak<Id>[] => {
    const before = points[i - 1];
    if (before === undefined) return [];
    const [some, other] = [before, point].map(({ agencyId, year }) => editionIn(county, agencyId, year));
    if (some == null || other == null || !breaksBetween(figure, some, other)) return [];
    return [{ year: point.year, why: 'edition', agencyIds: [] }];
  });
}
