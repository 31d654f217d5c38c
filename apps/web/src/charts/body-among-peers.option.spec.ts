import type { Series } from '@gongkai/report';
import { paletteFrom } from '../theme/palette.ts';
import { type BesideBody, bodyAmongPeers } from './body-among-peers.option.ts';
import type { ChartLook } from './chart-look.ts';

const look: ChartLook = {
  palette: paletteFrom((token) => token),
  font: 'serif',
  still: false,
  width: 400,
  number: (value) => `#${value}`,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name,
};
const series = (key: string, ...values: readonly (number | null)[]): Series => ({
  key,
  label: key,
  unit: '条',
  points: values.map((value, i) => ({ x: String(2021 + i), value })),
});
const four = (...own: readonly (number | null)[]) => [
  series('own', ...own),
  series('median', ...own.map(() => 5)),
  series('lower', ...own.map(() => 3)),
  series('upper', ...own.map(() => 9)),
];
const beside: BesideBody = { breaks: [], reason: () => '未载', owed: () => true, ends: ['本单位', '中位数'] };
const optionOf = (own: readonly (number | null)[], change: Partial<BesideBody> = {}) =>
  bodyAmongPeers(four(...own), look, { ...beside, ...change });
const drawn = (own: readonly (number | null)[], change: Partial<BesideBody> = {}) => {
  const { series: found = [] } = optionOf(own, change);
  return Array.isArray(found) ? found : [found];
};
const dataOf = (id: string, ...args: Parameters<typeof drawn>) => drawn(...args).find((each) => each.id === id)?.data;

describe('a body among its peers', () => {
  it('stands first, then the median and the quartiles, as the keyboard goes through them', () => {
    expect(
      drawn([1, 2, 3])
        .slice(0, 4)
        .map(({ id }) => id),
    ).toEqual(['own', 'median', 'lower', 'upper']);
  });

  it('is a line in the accent over a dashed median and the band between the quartiles', () => {
    expect(drawn([1, 2, 3]).find(({ id }) => id === 'own-0')).toMatchObject({
      data: [1, 2, 3],
      connectNulls: false,
      lineStyle: { color: '--accent' },
    });
    expect(drawn([1, 2, 3]).find(({ id }) => id === 'median-0')).toMatchObject({ lineStyle: { type: 'dashed' } });
    expect([dataOf('below-0', [1, 2, 3]), dataOf('band-0', [1, 2, 3])]).toEqual([
      [3, 3, 3],
      [6, 6, 6],
    ]);
  });

  it('breaks its own line where it was merged, and all lines where editions count otherwise', () => {
    const merged = { breaks: [{ year: '2022', all: false }] };
    expect([dataOf('own-0', [1, 2, 3], merged), dataOf('own-1', [1, 2, 3], merged)]).toEqual([
      [1, null, null],
      [null, 2, 3],
    ]);
    expect(dataOf('median-1', [1, 2, 3], merged)).toBeUndefined();
    expect(dataOf('median-1', [1, 2, 3], { breaks: [{ year: '2022', all: true }] })).toEqual([null, 5, 5]);
    expect(dataOf('breaks', [1, 2, 3], merged)).toEqual([[1, 0]]);
  });

  it('hatches a year without its number though its peers have one, but not a year in which it owed none', () => {
    expect(dataOf('missing', [1, null, 3])).toEqual([[1, 0]]);
    expect(dataOf('missing', [1, null, 3], { owed: (year) => year !== '2022' })).toBeUndefined();
  });

  it('says in the tooltip why a number is missing', () => {
    const { tooltip } = optionOf([1, null, 3], { reason: (year) => `未报 ${year}` });
    const { formatter } = Array.isArray(tooltip) ? {} : (tooltip ?? {});
    const text = typeof formatter === 'function' ? formatter([{ dataIndex: 1, $vars: [] } as never], '') : null;
    expect(text).toBe('2022\nown  未报 2022\nmedian  #5 条\nlower  #3 条\nupper  #9 条');
  });

  it('draws the places of a lone year as marks', () => {
    expect(drawn([4]).slice(0, 2)).toMatchObject([{ symbolSize: 10 }, { symbol: 'rect', symbolSize: [28, 2] }]);
  });

  it('is nothing without its four series', () => {
    expect(bodyAmongPeers([series('own', 1)], look, beside)).toEqual({});
  });
});
