import type { Series } from '@gongkai/report';
import { firstOf, largestFirst } from './largest-first.ts';

const series = (key: string, values: readonly (number | null)[]): Series => ({
  key,
  label: key,
  unit: '条',
  points: values.map((value, i) => ({ x: 'abcdef'.charAt(i), value })),
});
const order = (all: readonly Series[]) => all[0]?.points.map(({ x }) => x).join('');

describe('categories by size', () => {
  it('come with the greatest sum first, a zero before what is missing', () => {
    expect(order(largestFirst([series('website', [1, null, 0, 5]), series('newMedia', [9, null, null, 1])]))).toBe(
      'adcb',
    );
  });

  it('keep their order where sums are equal, and their values with them', () => {
    const sorted = largestFirst([series('website', [2, 2, 3])]);
    expect(sorted[0]?.points).toEqual([
      { x: 'c', value: 3 },
      { x: 'a', value: 2 },
      { x: 'b', value: 2 },
    ]);
  });

  it('can be cut', () => {
    expect(order(firstOf([series('website', [1, 2, 3])], 2))).toBe('ab');
  });

  it('of no series are none', () => {
    expect(largestFirst([])).toEqual([]);
  });
});
