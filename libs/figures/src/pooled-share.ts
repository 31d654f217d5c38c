import { indicatorOf } from '@gongkai/report';
import { bodyFigure, type FigureOf } from './body-figure.ts';
import type { AgencyId, CountyFigures } from './county.ts';
import { codesOf } from './editions.ts';
import { NotSummable } from './not-summable.ts';
import { canBeRated, rateOf, type Proportion } from './small-numbers.ts';

export interface PooledShare extends Proportion {
  /** 0 to 1; null where even all the years together stay below 30. */
  readonly share: number | null;
  /** The years taken, newest first. */
  readonly years: readonly number[];
  /** Years looked at and left out: part or whole is not stated. */
  readonly without: readonly number[];
}

/**
 * The share of a body over as many years up to `year` as give 30 cases, at most `atMost`. Each year counts only where both part
 * and whole are stated.
 * @throws {NotSummable} for a figure that is not added up over years (a stock, a carried-over number)
 * @throws {UnknownCode} for a code no edition has
 */
export function pooledShare<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  { part, whole }: { readonly part: FigureOf; readonly whole: FigureOf },
  year: number,
  atMost = 5,
): PooledShare {
  for (const code of [...codesOf(part), ...codesOf(whole)]) {
    if (indicatorOf(code).overYears !== 'sum') throw new NotSummable(code, 'years');
  }
  const years: number[] = [];
  const without: number[] = [];
  let [sum, n] = [0, 0];
  for (let back = 0; back < atMost && !canBeRated(n); back += 1) {
    const values = [part, whole].map((figure) => bodyFigure(county, agencyId, year - back, figure).value);
    const [some, all] = values;
    if (some == null || all == null) without.push(year - back);
    else {
      years.push(year - back);
      sum += some;
      n += all;
    }
  }
  return { part: sum, n, share: rateOf({ part: sum, n }), years, without };
}
