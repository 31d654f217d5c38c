import { funnel, funnelLimits } from '@gongkai/figures';
import type { Series } from '@gongkai/report';
import { paletteFrom } from '../theme/palette.ts';
import type { ChartLook } from './chart-look.ts';
import { funnelOption } from './funnel.option.ts';

const look: ChartLook = {
  palette: paletteFrom((token) => token),
  font: 'serif',
  still: false,
  width: 700,
  number: String,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name,
};
const bodies = [
  { agencyId: 1, part: 50, n: 100 },
  { agencyId: 2, part: 95, n: 100 },
  { agencyId: 3, part: 48, n: 100 },
  { agencyId: 4, part: 330, n: 625 },
];
const series: Series[] = [
  {
    key: 'settled',
    label: 'settled',
    unit: '件',
    points: bodies.map(({ agencyId, n }) => ({ x: `单位${agencyId}`, value: n })),
  },
  {
    key: 'grantedShare',
    label: 'share',
    unit: '%',
    points: bodies.map(({ agencyId, part, n }) => ({ x: `单位${agencyId}`, value: (part / n) * 100 })),
  },
];
const { series: drawn } = funnelOption(series, look, funnel(bodies));
const dataOf = (id: string): unknown[] => {
  const found = Array.isArray(drawn) ? drawn.find((each) => each.id === id) : undefined;
  return found !== undefined && 'data' in found && Array.isArray(found.data) ? found.data : [];
};

describe('funnelOption', () => {
  it('puts a body at the root of its cases and at its share', () => {
    expect(dataOf('settled')).toMatchObject([
      { value: [10, 50] },
      { value: [10, 95] },
      { value: [10, 48] },
      { value: [25, 52.800000000000004] },
    ]);
  });

  it('names and fills only the bodies outside, far outside as diamonds', () => {
    expect(dataOf('settled')).toMatchObject([
      { label: { show: false }, symbol: 'circle', itemStyle: { color: look.palette.surface } },
      { label: { show: true }, symbol: 'diamond', itemStyle: { color: look.palette.accent } },
      { label: { show: false } },
      { label: { show: false } },
    ]);
  });

  it('draws the limits of the share of all bodies', () => {
    const target = 523 / 925;
    const last = dataOf('alarmUpper').at(-1);
    const [root, share] = Array.isArray(last) ? last.map(Number) : [];
    expect(share).toBeCloseTo((funnelLimits(target, Math.round((root ?? 0) ** 2))?.alarm.upper ?? NaN) * 100, 10);
  });

  it('has a point for the keyboard in every series of the table', () => {
    expect(series.map(({ key }) => dataOf(key).length)).toEqual([4, 4]);
  });
});
