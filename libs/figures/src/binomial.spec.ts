import fc from 'fast-check';
import { binomialAtMost } from './binomial.ts';

/** Term by term, for small n. */
function added(r: number, n: number, p: number): number {
  let [term, sum] = [(1 - p) ** n, 0];
  for (let k = 0; k <= r; k += 1) {
    sum += term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

describe('binomialAtMost', () => {
  it.each([
    [0, 1, 0.25, 0.75],
    [5, 10, 0.5, 0.623046875],
    [-1, 10, 0.5, 0],
    [10, 10, 0.5, 1],
    [0, 10, 0, 1],
    [9, 10, 1, 0],
  ])('is for %i of %i at %p: %p', (r, n, p, expected) => {
    expect(binomialAtMost(r, n, p)).toBeCloseTo(expected, 12);
  });

  it('is the sum of its terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(120), fc.integer({ min: 1, max: 99 }), (n, r, percent) => {
        fc.pre(r < n);
        expect(binomialAtMost(r, n, percent / 100)).toBeCloseTo(added(r, n, percent / 100), 10);
      }),
    );
  });

  it('lies near the normal curve for many cases', () => {
    expect(binomialAtMost(50_000, 100_000, 0.5)).toBeCloseTo(0.5 + 0.5 / Math.sqrt(2 * Math.PI * 25_000), 6);
  });
});
