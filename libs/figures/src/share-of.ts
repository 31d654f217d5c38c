import { figureIn, type FigureOf } from './body-figure.ts';
import { reportsOf, type AgencyId, type CountyFigures } from './county.ts';

/** A share, taken over `n` of the `m` bodies that reported. */
export interface Share<Id extends AgencyId = AgencyId> {
  /** 0 to 1 where parts lie within their wholes; null where no body counts, or their wholes are 0. */
  readonly share: number | null;
  readonly n: number;
  readonly m: number;
  /** Both added up over the `n` bodies, in the pack's whole numbers. */
  readonly part: number;
  readonly whole: number;
  /** Bodies that reported and of which part or whole is not known. */
  readonly unknown: readonly Id[];
}

/** What a share is of: of one figure, or of several that together are the whole, each of them known. */
export interface ShareFigures {
  readonly part: FigureOf;
  readonly whole: FigureOf | readonly FigureOf[];
}

/**
 * A share over the bodies whose report states both its figures: n of m bodies.
 * @throws {UnknownCode} for a code no edition has
 */
export function shareOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  { part, whole }: ShareFigures,
  year: number,
): Share<Id> {
  const reports = reportsOf(county, year);
  const wholes = isList(whole) ? whole : [whole];
  const unknown: Id[] = [];
  let [parts, all] = [0, 0];
  for (const { agencyId, figures } of reports) {
    const some = figureIn(figures, part).value;
    const together = wholes.map((figure) => figureIn(figures, figure).value);
    const known = together.filter((value) => value !== null);
    if (some === null || known.length < together.length) {
      unknown.push(agencyId);
      continue;
    }
    parts += some;
    all += known.reduce((sum, value) => sum + value, 0);
  }
  const n = reports.length - unknown.length;
  return { share: all === 0 ? null : parts / all, n, m: reports.length, part: parts, whole: all, unknown };
}

function isList(whole: ShareFigures['whole']): whole is readonly FigureOf[] {
  return Array.isArray(whole);
}
