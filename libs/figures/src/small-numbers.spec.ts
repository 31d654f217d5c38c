import { canBeRated, rankedByRate, rateOf } from './small-numbers.ts';

describe('a rate', () => {
  it.each([
    [29, false, null],
    [30, true, 0.2],
    [0, false, null],
  ])('over %i cases may be shown: %p', (n, rated, rate) => {
    expect(canBeRated(n)).toBe(rated);
    expect(rateOf({ part: n / 5, n })).toBe(rate);
  });

  it('ranks only bodies with cases enough', () => {
    const bodies = [
      { agencyId: 'few', part: 29, n: 29 },
      { agencyId: 'low', part: 3, n: 30 },
      { agencyId: 'high', part: 30, n: 40 },
    ];
    expect(rankedByRate(bodies).map(({ agencyId, rank }) => [agencyId, rank])).toEqual([
      ['high', 1],
      ['low', 2],
    ]);
  });
});
