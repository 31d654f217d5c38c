/** Makes the median deviation of normally spread values their standard deviation. */
const toDeviation = 1.4826;

/** The value in the middle; of an even number of values the mean of the two. @throws {RangeError} for no value */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined)
    throw new RangeError('There is no median of no values; ask for more first');
  return (low + high) / 2;
}

/**
 * How many deviations a count lies from others, on the scale of log(1 + x), where twice as much is as far as half as much.
 * Median and median deviation are not moved by a few others that are far off themselves.
 * @param least the smallest deviation assumed, so that others that hardly differ make nothing an outlier
 */
export function deviations(value: number, others: readonly number[], least: number): number {
  const logs = others.map(Math.log1p);
  const centre = median(logs);
  const spread = toDeviation * median(logs.map((each) => Math.abs(each - centre)));
  return Math.abs(Math.log1p(value) - centre) / Math.max(spread, least);
}
