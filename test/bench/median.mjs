/**
 * The middle of some measurements, which one slow run does not move.
 * @param {number[]} values
 */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
