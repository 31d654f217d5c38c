import type { AgencyKind, PackedFigures } from '@gongkai/report';

export type AgencyId = number | string;

/**
 * The figures of a county: all that is needed for every view of it, in the browser as on the server. At most one report
 * (the accepted version) of an agency and year. Values are whole numbers, counts in their unit, money in fen.
 */
export interface CountyFigures<Id extends AgencyId = AgencyId> {
  readonly agencies: readonly { readonly id: Id; readonly name: string; readonly kind: AgencyKind }[];
  readonly reports: readonly CountyReport<Id>[];
}

export interface CountyReport<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly year: number;
  readonly figures: PackedFigures;
}

/** The years that have a report, in order. */
export function yearsOf(county: CountyFigures): number[] {
  return [...new Set(county.reports.map(({ year }) => year))].sort((a, b) => a - b);
}

/** Every year from the first with a report to the last: a chart over years shows the gap of a year without any. */
export function spanOf(county: CountyFigures): number[] {
  const years = yearsOf(county);
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function reportsOf<Id extends AgencyId>(county: CountyFigures<Id>, year: number): CountyReport<Id>[] {
  return county.reports.filter((report) => report.year === year);
}

export function reportOf(county: CountyFigures, agencyId: AgencyId, year: number): CountyReport | null {
  return county.reports.find((report) => report.agencyId === agencyId && report.year === year) ?? null;
}
