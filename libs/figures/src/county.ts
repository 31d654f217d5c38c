import type { AgencyKind, Code, PackedFigures } from '@gongkai/report';
import { countyIndex } from './county-index.ts';

export type AgencyId = number | string;

/** How a body came out of another one. `renamed`: the same body kept under two ids. */
export type SuccessionKind = 'merged' | 'split' | 'renamed';

/** A body that another one continues, from that day (ISO date) on. */
export interface Predecessor<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly kind: SuccessionKind;
  readonly since: string;
}

/** A body of the county. A packet's agencies are such as they come; only the function group is not in it. */
export interface CountyAgency<Id extends AgencyId = AgencyId> {
  readonly id: Id;
  readonly name: string;
  readonly kind: AgencyKind;
  /** What the office groups it by (教育、住建…); bodies without one have no peers of the same function. */
  readonly functionGroup?: string | undefined;
  readonly predecessors?: readonly Predecessor<Id>[] | undefined;
  /** First day without it, ISO date. */
  readonly closedOn?: string | undefined;
}

/**
 * The figures of a county: all that is needed for every view of it, in the browser as on the server. At most one report
 * (the accepted version) of an agency and year. Values are whole numbers, counts in their unit, money in fen. Taken as
 * unchanging: it is indexed once (`countyIndex`), so a changed county is another object.
 */
export interface CountyFigures<Id extends AgencyId = AgencyId> {
  readonly agencies: readonly CountyAgency<Id>[];
  readonly reports: readonly CountyReport<Id>[];
  /** Who owes a report of which year. A year that is not listed has no roster: then all bodies that exist owe one. */
  readonly owed?: readonly { readonly year: number; readonly agencyIds: readonly Id[] }[] | undefined;
}

export interface CountyReport<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly year: number;
  readonly figures: PackedFigures;
  /** What a person's correction of the reading changed in `figures`. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** A corrected figure: the number that the reader had for a headline, in the pack's whole numbers; null for none. */
export interface Correction {
  readonly code: Code;
  readonly readAs: number | null;
}

/** The years that have a report, in order. */
export function yearsOf(county: CountyFigures): number[] {
  return [...countyIndex(county).byYear.keys()];
}

/** Every year from the first with a report to the last: a chart over years shows the gap of a year without any. */
export function spanOf(county: CountyFigures): number[] {
  const years = yearsOf(county);
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function reportsOf<Id extends AgencyId>(county: CountyFigures<Id>, year: number): readonly CountyReport<Id>[] {
  return countyIndex(county).byYear.get(year) ?? [];
}

export function reportOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
): CountyReport<Id> | null {
  return countyIndex(county).byAgency.get(agencyId)?.get(year) ?? null;
}
