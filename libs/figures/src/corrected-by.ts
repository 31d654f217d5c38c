import { bodyFigure, type FigureOf } from './body-figure.ts';
import { reportOf, type AgencyId, type CountyFigures } from './county.ts';

/**
 * By how much a person's correction of the reading raised the number that a body's figure brings to the headline (a number that
 * was none before counts whole, one that is none now against itself). 0 without a correction, and for a figure reckoned from
 * several, of which no reading is known.
 */
export function correctedBy<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
  figure: FigureOf,
): number {
  if (typeof figure !== 'string') return 0;
  const correction = reportOf(county, agencyId, year)?.corrections?.find(({ code }) => code === figure);
  if (correction === undefined) return 0;
  return (bodyFigure(county, agencyId, year, figure).value ?? 0) - (correction.readAs ?? 0);
}
