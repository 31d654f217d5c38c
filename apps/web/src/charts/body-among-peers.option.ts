import type { LineSeriesOption } from 'echarts/charts';
import type { Series } from '@gongkai/report';
import { type Break, marks, quiet, rules, stretches } from './broken-line.ts';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { missingBands } from './missing.ts';
import { unitAxis } from './unit-axis.ts';

/** What is said beside the numbers of a body. */
export interface BesideBody {
  readonly breaks: readonly Break[];
  /** Why the body has no number in a year. */
  readonly reason: (year: string) => string;
  /** Whether it should have one: a year in which nothing was owed is empty, not missing. */
  readonly owed: (year: string) => boolean;
  /** Names at the ends of the two lines: of the body and of the median. */
  readonly ends: readonly [string, string];
}

/**
 * A body's figure over years (the first series) with the median, the lower and the upper quartile of its peers (the next three): a
 * line, a dashed line, and a band. Years in which the body has no number are hatched, breaks are dotted rules.
 */
export function bodyAmongPeers(
  series: readonly Series[],
  look: ChartLook,
  { breaks, reason, owed, ends }: BesideBody,
): ChartOption {
  const { palette, width } = look;
  const [own, median, lower, upper] = series;
  if (own === undefined || median === undefined || lower === undefined || upper === undefined) return {};
  const years = own.points.map(({ x }) => x);
  const lone = years.length === 1;
  const nameWidth = Math.min(width * 0.3, Math.max(...ends.map(({ length }) => length)) * fontSize + 4);
  const missing = missingBands([owedOnly(own, owed)], { ...look, missing: reason }, 'x');
  const everyone = breaks.filter(({ all }) => all);
  const range = upper.points.map(({ x, value }, i) => ({
    x,
    value: difference(value, lower.points[i]?.value ?? null),
  }));
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
      formatter: (at) => told(series, (Array.isArray(at) ? at[0] : at)?.dataIndex ?? -1, look, reason),
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
      // The first four stand where the keyboard looks for them; what they show as lines is drawn in stretches below.
      marks(own, look, { symbol: 'circle', symbolSize: lone ? 10 : 6, nameWidth, end: ends[0] }),
      marks(median, look, {
        symbol: 'rect',
        symbolSize: lone ? [28, 2] : [1, 1],
        nameWidth,
        end: ends[1],
      }),
      marks(lower, look, { symbol: lone ? 'rect' : 'none', symbolSize: [20, 1], nameWidth: 0, end: null }),
      marks(upper, look, { symbol: lone ? 'rect' : 'none', symbolSize: [20, 1], nameWidth: 0, end: null }),
      ...stretches(lower.points, everyone).flatMap((from, i): LineSeriesOption[] => [
        { ...quiet(`below-${i}`), stack: `band-${i}`, data: from, lineStyle: { opacity: 0 } },
        {
          ...quiet(`band-${i}`),
          stack: `band-${i}`,
          data: stretches(range, everyone)[i] ?? [],
          lineStyle: { opacity: 0 },
          areaStyle: { color: palette['line-strong'], opacity: 0.22 },
        },
      ]),
      ...stretches(median.points, everyone).map((data, i): LineSeriesOption => ({
        ...quiet(`median-${i}`),
        data,
        lineStyle: { color: colourOf(median, palette), width: 1.5, type: 'dashed' },
      })),
      ...stretches(own.points, breaks).map((data, i): LineSeriesOption => ({
        ...quiet(`own-${i}`),
        data,
        lineStyle: { color: colourOf(own, palette), width: 2 },
      })),
      ...(breaks.length === 0 ? [] : [rules(years, breaks, look)]),
      ...(missing === null ? [] : [missing]),
    ],
  };
}

/** The series with some number where nothing was owed, so that only what is missing has none. */
function owedOnly(own: Series, owed: (year: string) => boolean): Series {
  return { ...own, points: own.points.map(({ x, value }) => ({ x, value: owed(x) ? value : (value ?? 0) })) };
}

function difference(upper: number | null, lower: number | null): number | null {
  return upper === null || lower === null ? null : upper - lower;
}

/** A year in words: the body's number or why there is none, then its peers'. */
function told(series: readonly Series[], i: number, { number }: ChartLook, reason: (year: string) => string): string {
  const year = series[0]?.points[i]?.x ?? '';
  const lines = series.flatMap(({ label, unit, points }, s) => {
    const value = points[i]?.value ?? null;
    if (value === null) return s === 0 ? [`${label}  ${reason(year)}`] : [];
    return [`${label}  ${number(value)} ${unit}`];
  });
  return [year, ...lines].join('\n');
}
