import { indicatorOf, indicators, packedFigure, type Code, type PackedFigure } from '@gongkai/report';
import { reportOf, reportsOf, yearsOf, type AgencyId, type CountyFigures } from './county.ts';
import { NotSummable } from './not-summable.ts';
import { sum, type Sum } from './sum.ts';

/** One figure of one year over all reports of that year. */
export interface RollUpRow extends Sum {
  readonly year: number;
  readonly code: Code;
}

/** A row for every figure that adds up over bodies and every year with a report. */
export type RollUp = readonly RollUpRow[];

/** One figure of one agency over some years. */
export interface AgencySum<Id extends AgencyId = AgencyId> extends Sum {
  readonly agencyId: Id;
}

/**
 * A figure over the bodies, year by year. `absent` counts reports of the year that do not have the figure (in another
 * edition, for one); a body without a report is in no row and in `completeness`.
 * @throws {NotSummable} for a figure that is never added up over bodies
 * @throws {UnknownCode} for a code no edition has
 */
export function rollUpByYear(county: CountyFigures, code: Code): RollUpRow[] {
  if (indicatorOf(code).overBodies === 'none') throw new NotSummable(code, 'bodies');
  return yearsOf(county).map((year) => ({
    year,
    code,
    ...sum(reportsOf(county, year).map(({ figures }) => packedFigure(figures, code))),
  }));
}

/**
 * A figure of each agency over those years by the figure's own rule: a carried-in number is that of the first year, a
 * stock that of the last; a year without a report counts as absent. In the order of `county.agencies`.
 * @throws {NotSummable} for a figure that is never added up over years, if there are several
 * @throws {UnknownCode} for a code no edition has
 */
export function rollUpByAgency<Id extends AgencyId>(
  county: CountyFigures<Id>,
  code: Code,
  years: readonly number[],
): AgencySum<Id>[] {
  const counted = yearsCounted(code, years);
  return county.agencies.map(({ id }) => ({
    agencyId: id,
    ...sum(counted.map((year) => figureOf(county, id, year, code))),
  }));
}

/** Every total of a county: the library's opinion, to be held against that of SQL. */
export function rollUp(county: CountyFigures): RollUp {
  return indicators
    .filter(({ overBodies }) => overBodies === 'sum')
    .flatMap(({ code }) => rollUpByYear(county, code))
    .sort((a, b) => a.year - b.year);
}

/**
 * The years whose figures make up that of all `years`, by the figure's own rule, in order.
 * @throws {NotSummable} for a figure that is never added up over years, if there are several
 */
export function yearsCounted(code: Code, years: readonly number[]): number[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  switch (indicatorOf(code).overYears) {
    case 'sum':
      return sorted;
    case 'first':
      return sorted.slice(0, 1);
    case 'last':
      return sorted.slice(-1);
    case 'none':
      if (sorted.length > 1) throw new NotSummable(code, 'years');
      return sorted;
  }
}

function figureOf(county: CountyFigures, agencyId: AgencyId, year: number, code: Code): PackedFigure | null {
  const report = reportOf(county, agencyId, year);
  return report === null ? null : packedFigure(report.figures, code);
}
