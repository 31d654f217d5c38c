/** How numbers lie: `n` of them, in their own unit. Quartiles are null without any. */
export interface Distribution {
  readonly n: number;
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
}

/**
 * Quartiles by straight lines between the ordered numbers (Hyndman & Fan 1996, type 7), as QUARTILE.INC of a spreadsheet has them.
 */
export function distribution(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => quantile(sorted, share);
  return { n: sorted.length, min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

function quantile(sorted: readonly number[], share: number): number | null {
  const position = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * Percentile rank of a number among numbers it is one of, 0 to 100: those below it and half of those that equal it, itself
 * included, per hundred (the mid-rank rule). 50 for a number that all share; null without any.
 */
export function percentileOf(value: number, values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return ((below + equal / 2) / values.length) * 100;
}
