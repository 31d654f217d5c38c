import { sparkline } from './sparkline.ts';

describe('a small line', () => {
  it.each([
    [[0, 5, 10], 'M0 20L50 10L100 0', { x: 100, y: 0 }],
    [[10, null, 10, 5], 'M0 0M66.7 0L100 10', { x: 100, y: 10 }],
    [[4, 4, null], 'M0 0L50 0', { x: 50, y: 0 }],
    [[0, 0], 'M0 20L100 20', { x: 100, y: 20 }],
  ])('for %j', (values, path, end) => {
    expect(sparkline(values, 100, 20)).toEqual({ path, end });
  });

  it.each([[[]], [[5]], [[null, 5]], [[null, null]]])('is none for %j', (values) => {
    expect(sparkline(values, 100, 20)).toBeNull();
  });
});
