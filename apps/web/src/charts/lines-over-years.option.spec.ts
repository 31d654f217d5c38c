import type { Series } from '@gongkai/report';
import { paletteFrom } from '../theme/palette.ts';
import type { ChartLook } from './chart-look.ts';
import { linesOverYears, needLegend } from './lines-over-years.option.ts';

const look: ChartLook = {
  palette: paletteFrom((token) => token),
  font: 'serif',
  still: false,
  width: 600,
  number: (value) => `#${value}`,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name.replace(/^县/, ''),
};
const series = (key: string, ...values: readonly (number | null)[]): Series => ({
  key,
  label: key,
  unit: '条',
  points: values.map((value, i) => ({ x: String(2021 + i), value })),
});
const drawn = (...all: readonly Series[]) => {
  const { series: found = [] } = linesOverYears(all, look);
  return Array.isArray(found) ? found : [found];
};

describe('lines over years', () => {
  it('draw the series as they are, a missing year as a gap', () => {
    expect(drawn(series('website', 1, null, 3), series('newMedia', 1, 2, 3)).slice(0, 1)).toEqual([
      expect.objectContaining({
        type: 'line',
        data: [1, null, { value: 3, label: { show: true } }],
        connectNulls: false,
      }),
    ]);
  });

  it('carry their name at the last point that is known', () => {
    expect(drawn(series('website', 1, 2, null))[0]).toMatchObject({
      data: [1, { value: 2, label: { show: true } }, null],
    });
  });

  it('leave their names to a legend when there are more than four', () => {
    const all = (count: number) => Array.from({ length: count }, (_, i) => series(`s${i}`, 1, 2));
    expect(drawn(...all(4))[0]).toMatchObject({ data: [1, { value: 2, label: { show: true } }] });
    expect(drawn(...all(5))[0]).toMatchObject({ data: [1, 2] });
    expect([all(4), all(5)].map(needLegend)).toEqual([false, true]);
  });

  it('mark a year in which nothing is known with a hatched band', () => {
    const all = drawn(series('website', 1, null, 3), series('newMedia', null, null, 4));
    expect(all.find(({ id }) => id === 'missing')).toMatchObject({ type: 'custom', data: [[1, 0]] });
  });

  it.each([
    ['website', '--website'],
    ['newMedia', '--new-media'],
    ['unassigned', '--unassigned'],
    ['npc', '--npc'],
    ['something', '--ink-2'],
  ])('draw %s in the colour of its meaning', (key, colour) => {
    expect(drawn(series(key, 1, 2))[0]).toMatchObject({ color: colour });
  });

  it('draw parts of new media dashed', () => {
    expect(
      drawn(series('newMedia', 1, 2), series('wechat', 1, 2)).map((line) =>
        'lineStyle' in line ? line.lineStyle : null,
      ),
    ).toEqual([expect.objectContaining({ type: 'solid' }), expect.objectContaining({ type: 'dashed' })]);
  });

  it('become bars when there is one year: a lone year has no course', () => {
    expect(drawn(series('website', 63), series('newMedia', 215))).toEqual([
      expect.objectContaining({ type: 'bar', id: 'website', data: [63] }),
      expect.objectContaining({ type: 'bar', id: 'newMedia', data: [215] }),
    ]);
  });

  it('stand still where less movement is asked for', () => {
    expect(linesOverYears([series('a', 1)], { ...look, still: true }).animation).toBe(false);
  });

  it('start their axis at zero and name the unit', () => {
    expect(linesOverYears([series('a', 100, 101)], look).yAxis).toMatchObject({ min: 0, name: '条' });
  });
});
