import type { LineSeriesOption } from 'echarts/charts';
import type { Series } from '@gongkai/report';
import { type Break, marks, quiet, rules, stretches } from './broken-line.ts';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { missingBands } from './missing.ts';
import { unitAxis } from './unit-axis.ts';

/** From the seventh body on colours come again, dashed. */
const colours = 6;

/**
 * One figure of several bodies over years, each a line with its name at its end, broken where it cannot be compared. `breaks` are by the
 * key of a series; a year in which no body has a number is hatched. `absent` says why the body of a series has none in a year.
 */
export function bodiesOverYears(
  series: readonly Series[],
  look: ChartLook,
  breaks: ReadonlyMap<string, readonly Break[]>,
  absent: (year: string, key: string) => string,
): ChartOption {
  const { palette, width } = look;
  const years = series[0]?.points.map(({ x }) => x) ?? [];
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  const nameWidth = Math.min(width * 0.32, longest * fontSize + 4);
  const missing = missingBands(series, look, 'x');
  const broken = (each: Series) => breaks.get(each.key) ?? [];
  const breakYears = new Map(series.flatMap(broken).map((each) => [each.year, each]));
  return {
    ...chartBase(look),
    grid: {
      left: 4,
      right: nameWidth + 12,
      top: 28,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      ...chartBase(look).tooltip,
      trigger: 'axis',
      axisPointer: { lineStyle: { color: palette['line-strong'] } },
      formatter: (at) => told(series, (Array.isArray(at) ? at[0] : at)?.dataIndex ?? -1, look, absent),
    },
    xAxis: {
      type: 'category',
      data: years,
      boundaryGap: true,
      axisLine: { lineStyle: { color: palette['line-strong'] } },
      axisTick: { show: false },
      axisLabel: { color: palette['ink-3'], fontSize },
    },
    yAxis: unitAxis(series, look),
    series: [
      ...series.map((each, i) =>
        marks(each, look, { symbol: i < colours ? 'circle' : 'diamond', symbolSize: 6, nameWidth, end: each.label }),
      ),
      ...series.flatMap((each, i) =>
        stretches(each.points, broken(each)).map((data, part): LineSeriesOption => ({
          ...quiet(`${each.key}-${part}`),
          data,
          lineStyle: { color: colourOf(each, palette), width: 2, type: i < colours ? 'solid' : 'dashed' },
        })),
      ),
      ...(breakYears.size === 0 ? [] : [rules(years, [...breakYears.values()], look)]),
      ...(missing === null ? [] : [missing]),
    ],
  };
}

function told(
  series: readonly Series[],
  i: number,
  { number }: ChartLook,
  absent: (year: string, key: string) => string,
): string {
  const year = series[0]?.points[i]?.x ?? '';
  const lines = series.map(({ key, label, unit, points }) => {
    const value = points[i]?.value ?? null;
    return `${label}  ${value === null ? absent(year, key) : `${number(value)} ${unit}`}`;
  });
  return [year, ...lines].join('\n');
}
