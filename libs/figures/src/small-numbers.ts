/** Below so many cases a rate is neither coloured nor ranked: it stays a count with its n. */
export const leastForRates = 30;

/** Below so many bodies with a number none is ranked and no quartiles are drawn apart: each would stand for one body. */
export const leastToRank = 5;

/** `part` of `n` cases. */
export interface Proportion {
  readonly part: number;
  readonly n: number;
}

/** Whether a rate over `n` cases may be coloured, ranked or printed without its counts. */
export function canBeRated(n: number): boolean {
  return n >= leastForRates;
}

/** `part` of `n`, 0 to 1 where the part lies within; null below 30 cases. */
export function rateOf({ part, n }: Proportion): number | null {
  return canBeRated(n) ? part / n : null;
}
