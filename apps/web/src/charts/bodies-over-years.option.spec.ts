import type { Series } from '@gongkai/report';
import { paletteFrom } from '../theme/palette.ts';
import { bodiesOverYears } from './bodies-over-years.option.ts';
import type { Break } from './broken-line.ts';
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
const body = (i: number, ...values: readonly (number | null)[]): Series => ({
  key: `body${i}`,
  label: `第${i}局`,
  unit: '条',
  points: values.map((value, at) => ({ x: String(2021 + at), value })),
});
const drawn = (all: readonly Series[], breaks: ReadonlyMap<string, readonly Break[]> = new Map()) => {
  const { series: found = [] } = bodiesOverYears(all, look, breaks, (year, key) => `${key} ${year} 未报`);
  return Array.isArray(found) ? found : [found];
};

describe('bodies over years', () => {
  it('stand in the order they were chosen in, each named at its last number', () => {
    expect(drawn([body(1, 1, null), body(2, 2, 3)]).slice(0, 2)).toMatchObject([
      {
        id: 'body1',
        color: '--body-1',
        data: [{ value: 1, label: { show: true } }, null],
        label: { formatter: '第1局' },
      },
      { id: 'body2', color: '--body-2', data: [2, { value: 3, label: { show: true } }] },
    ]);
  });

  it.each([
    [1, '--body-1', 'solid'],
    [6, '--body-6', 'solid'],
    [7, '--body-1', 'dashed'],
    [12, '--body-6', 'dashed'],
  ])('have body %i in %s, %s', (i, color, type) => {
    const all = Array.from({ length: 12 }, (_, at) => body(at + 1, at, at));
    expect(drawn(all).find(({ id }) => id === `body${i}-0`)).toMatchObject({ lineStyle: { color, type } });
  });

  it('break only the line that cannot be compared', () => {
    const all = drawn([body(1, 1, 2), body(2, 3, 4)], new Map([['body2', [{ year: '2022', all: false }]]]));
    const dataOf = (id: string) => all.find((each) => each.id === id)?.data;
    expect([dataOf('body1-0'), dataOf('body2-0'), dataOf('body2-1'), dataOf('breaks')]).toEqual([
      [1, 2],
      [3, null],
      [null, 4],
      [[1, 0]],
    ]);
  });

  it('say of each body why it has no number in a year', () => {
    const { tooltip } = bodiesOverYears([body(1, 1, null), body(2, 2, 3)], look, new Map(), (year, key) =>
      key === 'body1' && year === '2022' ? '表式未列' : '未报',
    );
    const { formatter } = Array.isArray(tooltip) ? {} : (tooltip ?? {});
    expect(typeof formatter === 'function' && Reflect.apply(formatter, null, [[{ dataIndex: 1 }]])).toBe(
      '2022\n第1局  表式未列\n第2局  #3 条',
    );
  });

  it('hatch a year in which none has a number', () => {
    expect(drawn([body(1, 1, null), body(2, 3, null)]).find(({ id }) => id === 'missing')?.data).toEqual([[1, 0]]);
    expect(drawn([body(1, 1, null), body(2, 3, 4)]).some(({ id }) => id === 'missing')).toBe(false);
  });
});
