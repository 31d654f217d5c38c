import { changeOnYear } from './change-on-year.ts';

describe('changeOnYear', () => {
  it.each([
    [112, 100, 12, 12],
    [50, 100, -50, -50],
    [100, 100, 0, 0],
    [0, 4, -4, -100],
    [5, 0, 5, null],
    [0, 0, 0, null],
    [-6, -4, -2, -50],
    [5, null, null, null],
    [null, 5, null, null],
    [null, null, null, null],
  ])('from %p, the year before being %p: %p and %p %%', (value, previous, difference, percent) => {
    expect(changeOnYear(value, previous)).toEqual({ value, previous, difference, percent });
  });
});
