import fc from 'fast-check';
import { deviations, median } from './robust.ts';

const counts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 });

describe('robust measures', () => {
  it.each([
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('have the median of %j: %f', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('have no median of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  it('have as many values below the median as above it', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('find nothing far from itself, and what grows further away further', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (value, more) => {
        const others = [value, value, value];
        expect(deviations(value, others, 0.25)).toBe(0);
        expect(deviations(value + 2 * more, others, 0.25)).toBeGreaterThan(deviations(value + more, others, 0.25));
      }),
    );
  });

  it('are not moved by one that is far off', () => {
    const usual = [100, 104, 96, 110, 98];
    expect(deviations(1000, [...usual, 90_000], 0.25)).toBeCloseTo(deviations(1000, usual, 0.25), 0);
  });
});
