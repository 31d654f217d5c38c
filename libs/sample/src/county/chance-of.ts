import type { Random } from '../random/draw.ts';
import { seeded } from '../random/seeded.ts';

/** Every number of the county follows from this one. */
const countySeed = 20_260_128;

/** Random numbers of their own for each subject, so that a change to one body leaves all others as they are. */
export function chanceOf(...subject: readonly (string | number)[]): Random {
  let hash = countySeed;
  for (const char of subject.join('·')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  const random = seeded(hash);
  // Neighbouring subjects differ in their last characters only; the first number still shows it.
  random();
  return random;
}

/** A whole number whose mean is `mean`: how many rare events a year brings (Knuth; a normal curve where there are many). */
export function eventsIn(random: Random, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > 40) {
    const spread = random() + random() + random() + random() - 2;
    return Math.max(0, Math.round(mean + spread * 1.73 * Math.sqrt(mean)));
  }
  const limit = Math.exp(-mean);
  let events = 0;
  for (let product = random(); product > limit; product *= random()) events += 1;
  return events;
}

/** A key of `weights`, each as often as its weight says. */
export function weighted<K extends string>(random: Random, weights: readonly (readonly [K, number])[]): K {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = random() * total;
  for (const [key, weight] of weights) {
    rest -= weight;
    if (rest < 0) return key;
  }
  const last = weights[weights.length - 1];
  if (last === undefined) throw new RangeError('Nothing to choose from; give at least one weight');
  return last[0];
}
