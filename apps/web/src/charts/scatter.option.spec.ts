import fc from 'fast-check';
import type { Series } from '@gongkai/report';
import { paletteFrom } from '../theme/palette.ts';
import type { ChartLook } from './chart-look.ts';
import { rootAxis, scatterOfBodies } from './scatter.option.ts';

const look: ChartLook = {
  palette: paletteFrom((token) => token),
  font: 'serif',
  still: false,
  width: 600,
  number: (value) => `#${value}`,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name,
};
const series = (website: readonly (number | null)[], newMedia: readonly (number | null)[]): Series[] =>
  Object.entries({ website, newMedia }).map(([key, values]) => ({
    key,
    label: key,
    unit: '条',
    points: values.map((value, i) => ({ x: `单位${i}`, value })),
  }));
const drawn = (...both: Parameters<typeof series>) => {
  const option = scatterOfBodies(series(...both), look);
  if (!Array.isArray(option.series)) throw new Error('No series');
  return option.series.map((each) => ('data' in each && Array.isArray(each.data) ? each.data : []));
};

describe('rootAxis', () => {
  it.each([
    [0, { step: 1, end: 2 }],
    [9, { step: 1, end: 4 }],
    [1000, { step: 5, end: 35 }],
    [8100, { step: 20, end: 100 }],
    [10_000, { step: 20, end: 120 }],
  ])('of numbers up to %i', (most, axis) => {
    expect(rootAxis(most)).toEqual(axis);
  });

  it('reaches every number in at most seven steps', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (most) => {
        const { step, end } = rootAxis(most);
        expect(end * end).toBeGreaterThanOrEqual(most);
        expect(end / step).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('scatterOfBodies', () => {
  it('puts a body at the roots of its two numbers, one without anything at the corner', () => {
    expect(drawn([100, 0], [25, 0])[0]).toMatchObject([
      { name: '单位0', value: [10, 5] },
      { name: '单位1', value: [0, 0] },
    ]);
  });

  it.each([
    ['of which one number is missing', 4, null],
    ['of which a number is below zero', 4, -1],
  ])('does not draw a body %s', (_, website, newMedia) => {
    expect(drawn([100, website], [25, newMedia])[0]).toMatchObject([{}, { value: ['-', '-'], label: { show: false } }]);
  });

  it('has a point for each position of the keyboard, in both numbers', () => {
    const [website, newMedia] = drawn([100, null, 7], [25, 3, 8]);
    expect([website?.length, newMedia?.length]).toEqual([3, 3]);
  });

  it('draws where both are equal, from corner to corner on one scale', () => {
    const option = scatterOfBodies(series([8100], [4]), look);
    expect([option.xAxis, option.yAxis]).toMatchObject([{ max: 100 }, { max: 100 }]);
    expect(drawn([8100], [4])[2]).toEqual([
      [0, 0],
      [100, 100],
    ]);
  });

  it('names a body that has room, and not all of many at one place', () => {
    const named = (count: number) => {
      const values = Array.from({ length: count }, () => 100);
      return drawn(values, values)[0]?.map((point: unknown) => Reflect.get(Object(point), 'label'));
    };
    expect(named(1)).toMatchObject([{ show: true }]);
    expect(named(8)).toContainEqual(expect.objectContaining({ show: false }));
  });
});
