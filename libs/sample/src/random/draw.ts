/** Source of random numbers from 0 to below 1. */
export type Random = () => number;

/** A whole number from 0 to `most`. */
export function upTo(random: Random, most: number): number {
  return Math.floor(random() * (most + 1));
}

/** One of `choices`. */
export function oneOf<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[upTo(random, choices.length - 1)] ?? choices[0];
}

/** True `share` of the time. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}
