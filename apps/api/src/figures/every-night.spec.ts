import { nightOf } from './every-night.ts';

describe('the night that began last', () => {
  it.each([
    ['2026-11-24T18:59:59Z', '2026-11-24'],
    ['2026-11-24T19:00:00Z', '2026-11-25'],
    ['2026-11-25T15:59:59Z', '2026-11-25'],
    ['2026-11-25T18:59:59Z', '2026-11-25'],
    ['2026-12-31T19:00:00Z', '2027-01-01'],
  ])('at %s is that of %s: it begins at three in the county', (now, night) => {
    expect(nightOf(new Date(now))).toBe(night);
  });
});
