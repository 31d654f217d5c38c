import fc from 'fast-check';
import { distribution, percentileOf } from './quantiles.ts';

const anyValues = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

describe('distribution', () => {
  it.each([
    [[], { n: 0, min: null, q1: null, median: null, q3: null, max: null }],
    [[7], { n: 1, min: 7, q1: 7, median: 7, q3: 7, max: 7 }],
    [[4, 1, 3, 2], { n: 4, min: 1, q1: 1.75, median: 2.5, q3: 3.25, max: 4 }],
    [[5, 1, 4, 2, 3], { n: 5, min: 1, q1: 2, median: 3, q3: 4, max: 5 }],
    [[10, 9, 100], { n: 3, min: 9, q1: 9.5, median: 10, q3: 55, max: 100 }],
  ])('of %j is as a spreadsheet has it', (values, expected) => {
    expect(distribution(values)).toEqual(expected);
  });

  it('lies in order, no more than half of the numbers on either side of the median', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { min, q1, median, q3, max } = distribution(values);
        const marks = [min, q1, median, q3, max].map((mark) => mark ?? NaN);
        expect([...marks].sort((a, b) => a - b)).toEqual(marks);
        const below = values.filter((value) => value < (median ?? NaN)).length;
        const above = values.filter((value) => value > (median ?? NaN)).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('percentileOf', () => {
  it.each([
    [5, [5], 50],
    [1, [1, 2, 3, 4], 12.5],
    [4, [1, 2, 3, 4], 87.5],
    [3, [1, 3, 3, 3, 9], 50],
    [3, [], null],
  ])('puts %i among %j at %p', (value, values, expected) => {
    expect(percentileOf(value, values)).toBe(expected);
  });

  it('is 50 on the average of all', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const sum = values.reduce((total, value) => total + (percentileOf(value, values) ?? NaN), 0);
        expect(sum / values.length).toBeCloseTo(50, 8);
      }),
    );
  });
});
