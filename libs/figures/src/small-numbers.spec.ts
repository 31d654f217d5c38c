import { canBeRated, rateOf } from './small-numbers.ts';

describe('a rate', () => {
  it.each([
    [29, false, null],
    [30, true, 0.2],
    [0, false, null],
  ])('over %i cases may be shown: %p', (n, rated, rate) => {
    expect(canBeRated(n)).toBe(rated);
    expect(rateOf({ part: n / 5, n })).toBe(rate);
  });
});
