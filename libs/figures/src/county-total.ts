import { bodyFigure, mustAddUp, type FigureOf, type NoNumber } from './body-figure.ts';
import type { AgencyId, CountyFigures } from './county.ts';
import { countyIndex } from './county-index.ts';
import { codesOf } from './editions.ts';
import { yearsCounted } from './roll-up.ts';

/** A part of a total: what it adds up to, and the reports that it comes from. */
export interface TotalPart<Id extends AgencyId = AgencyId> {
  readonly value: number;
  readonly from: readonly { readonly agencyId: Id; readonly year: number }[];
}

/** A figure of the county with its three parts, in the pack's whole numbers, and who is not in it. */
export interface CountyTotal<Id extends AgencyId = AgencyId> {
  /** The headline: stated, confirmed and corrected numbers, approximate ones included; null where there is none. */
  readonly value: number | null;
  readonly stated: TotalPart<Id>;
  /** The part of the headline that is approximate: with any, the headline is marked 约. */
  readonly approximate: TotalPart<Id>;
  /** Inferred and not confirmed: beside the headline, not in it. */
  readonly beside: TotalPart<Id>;
  /** Reports owed or given that have no number, and why. */
  readonly missing: readonly { readonly agencyId: Id; readonly year: number; readonly why: NoNumber }[];
}

/**
 * A figure over the bodies (all, or those given) and some years, by its own rule: a carried-in number is that of the first year, a
 * stock that of the last. All figures of a reckoned one must have the same rule.
 * @throws {NotSummable} for a figure that is never added up over bodies, or over years, if there are several
 * @throws {UnknownCode} for a code no edition has
 */
export function countyTotal<Id extends AgencyId>(
  county: CountyFigures<Id>,
  figure: FigureOf,
  years: readonly number[],
  agencyIds: readonly Id[] = countyIndex(county).ids,
): CountyTotal<Id> {
  mustAddUp(figure);
  const [code] = codesOf(figure);
  const counted = code === undefined ? [] : yearsCounted(code, years);
  const figures = counted.flatMap((year) =>
    agencyIds.map((agencyId) => ({ agencyId, year, ...bodyFigure(county, agencyId, year, figure) })),
  );
  const stated = figures.filter(({ value }) => value !== null);
  return {
    value: stated.length === 0 ? null : partOf(stated).value,
    stated: partOf(stated),
    approximate: partOf(stated.filter(({ approximate }) => approximate)),
    beside: partOf(figures.filter(({ inferred }) => inferred !== null)),
    missing: figures.flatMap(({ agencyId, year, state }) =>
      state === 'number' || state === 'unconfirmed' || state === 'notOwed' ? [] : [{ agencyId, year, why: state }],
    ),
  };
}

interface Numbered<Id> {
  readonly agencyId: Id;
  readonly year: number;
  readonly value: number | null;
  readonly inferred: number | null;
}

function partOf<Id extends AgencyId>(figures: readonly Numbered<Id>[]): TotalPart<Id> {
  return {
    value: figures.reduce((total, { value, inferred }) => total + (value ?? inferred ?? 0), 0),
    from: figures.map(({ agencyId, year }) => ({ agencyId, year })),
  };
}
