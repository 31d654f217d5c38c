import fc from 'fast-check';
import { ranked } from './rank.ts';

const bodies = (values: readonly (number | null)[]) => values.map((value, agencyId) => ({ agencyId, value }));

describe('ranked', () => {
  it.each([
    ['largest first', [3, 9, 5], ['1:1', '2:2', '0:3']],
    ['equal numbers on one rank, the next left out', [5, 9, 5, 1], ['1:1', '0:2', '2:2', '3:4']],
    ['no missing number', [null, 0, null], ['1:1']],
    ['a zero last', [0, 2], ['1:1', '0:2']],
    ['nobody', [], []],
  ])('has %s', (_, values, expected) => {
    expect(ranked(bodies(values)).map(({ agencyId, rank }) => `${agencyId}:${rank}`)).toEqual(expected);
  });

  it('has for each one more than the bodies above it, and counts those beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20))), (values) => {
        const ranks = ranked(bodies(values));
        const numbers = values.filter((value) => value !== null);
        expect(ranks).toHaveLength(numbers.length);
        for (const { agencyId, value, rank, sharing } of ranks) {
          expect(values[agencyId]).toBe(value);
          expect(rank).toBe(numbers.filter((other) => other > value).length + 1);
          expect(sharing).toBe(numbers.filter((other) => other === value).length);
        }
      }),
    );
  });
});
