import type { Series } from '@gongkai/report';
import { paletteFrom } from '../theme/palette.ts';
import { type Arrangement, barsByAgency, barsHeight } from './bars-by-agency.option.ts';
import type { ChartLook } from './chart-look.ts';

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
  points: values.map((value, i) => ({ x: `局${i}`, value })),
});
const drawn = (all: readonly Series[], arrangement?: Arrangement) => {
  const { series: found = [] } = barsByAgency(all, look, arrangement);
  return Array.isArray(found) ? found : [found];
};
function labelOf(bar: ReturnType<typeof drawn>[number] | undefined, dataIndex: number): unknown {
  const formatter = bar?.type === 'bar' ? bar.label?.formatter : undefined;
  if (typeof formatter !== 'function') throw new Error('A bar has no label');
  return Reflect.apply(formatter, undefined, [{ dataIndex }]);
}

const website = series('website', 63, null, 10);
const media = series('newMedia', 215, null, 0);

describe('bars of bodies', () => {
  it('stack parts of one number, in the order of the series', () => {
    expect(drawn([website, media])).toEqual([
      expect.objectContaining({ id: 'website', stack: 'all', data: [63, '-', 10] }),
      expect.objectContaining({ id: 'newMedia', stack: 'all', data: [215, '-', 0] }),
      expect.objectContaining({ id: 'missing' }),
    ]);
  });

  it('write the sum behind the last part that is drawn', () => {
    const bars = drawn([website, media]);
    expect([0, 2].map((row) => [labelOf(bars[0], row), labelOf(bars[1], row)])).toEqual([
      ['', '#278'],
      ['#10', ''],
    ]);
  });

  it('write a sum of zero, which is a number, and nothing where there is none', () => {
    const bars = drawn([series('website', null, null), series('newMedia', 0, null)]);
    expect([0, 1].map((row) => [labelOf(bars[0], row), labelOf(bars[1], row)])).toEqual([
      ['', '#0'],
      ['', ''],
    ]);
  });

  it('that are compared stand beside each other with their own numbers', () => {
    const bars = drawn([website, media], 'beside');
    expect(bars[0]).not.toHaveProperty('stack');
    expect([labelOf(bars[0], 0), labelOf(bars[1], 0), labelOf(bars[1], 1)]).toEqual(['#63', '#215', '']);
  });

  it('show a body without any number as missing', () => {
    expect(drawn([website, media]).at(-1)).toMatchObject({ id: 'missing', data: [[0, 1]] });
  });

  it('hatch what names no channel', () => {
    expect(drawn([series('unassigned', 5)])[0]).toMatchObject({ itemStyle: { decal: { symbol: 'rect' } } });
  });

  it('make room for every body', () => {
    expect(barsHeight(60) - barsHeight(59)).toBe(24);
    expect(barsHeight(0)).toBe(barsHeight(1));
  });
});
