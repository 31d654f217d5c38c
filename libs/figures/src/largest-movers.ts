import { agencyLines, type AgencyLine } from './agency-lines.ts';
import { bodyFigure, type FigureOf } from './body-figure.ts';
import { changeOnYear, type Change } from './change-on-year.ts';
import type { AgencyId, CountyFigures } from './county.ts';

export interface Mover<Id extends AgencyId = AgencyId> extends Change {
  /** The body in the later year. */
  readonly agencyId: Id;
  /** The id it had in the earlier year: another one where it was renamed. */
  readonly agencyIdBefore: Id;
  readonly difference: number;
}

export interface Movers<Id extends AgencyId = AgencyId> {
  /** Largest first; bodies that moved alike in the order of the county. Never one that stayed as it was. */
  readonly fell: readonly Mover<Id>[];
  readonly rose: readonly Mover<Id>[];
  /** Bodies with a stated number in both years, out of `m` lines of bodies in one of them. */
  readonly n: number;
  readonly m: number;
}

/**
 * The bodies of which a figure fell and rose most between two years, in its own unit. Bodies without a stated number in
 * both years are not compared, nor are those that were merged or split in between.
 * @throws {UnknownCode} for a code no edition has
 */
export function largestMovers<Id extends AgencyId>(
  county: CountyFigures<Id>,
  figure: FigureOf,
  before: number,
  after: number,
  limit = 5,
): Movers<Id> {
  const lines = agencyLines(county, before, after);
  const compared = lines.flatMap((line) => moverOf(county, figure, line, before, after) ?? []);
  const moved = (sign: 1 | -1) =>
    compared
      .filter(({ difference }) => difference * sign > 0)
      .sort((a, b) => (b.difference - a.difference) * sign)
      .slice(0, limit);
  return { fell: moved(-1), rose: moved(1), n: compared.length, m: lines.length };
}

function moverOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  figure: FigureOf,
  { kind, before: from, after: to }: AgencyLine<Id>,
  before: number,
  after: number,
): Mover<Id> | null {
  const agencyIdBefore: Id | undefined = from[0];
  const agencyId: Id | undefined = to[0];
  if (agencyIdBefore === undefined || agencyId === undefined) return null;
  if (kind === 'merged' || kind === 'split' || from.length > 1 || to.length > 1) return null;
  const previous = bodyFigure(county, agencyIdBefore, before, figure).value;
  const { difference, ...change } = changeOnYear(bodyFigure(county, agencyId, after, figure).value, previous);
  return difference === null ? null : { ...change, difference, agencyId, agencyIdBefore };
}
