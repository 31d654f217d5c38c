import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Series, SeriesPoint } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { apart } from './lines-over-years.option.ts';
import { missingBands } from './missing.ts';
import { unitAxis } from './unit-axis.ts';

/** A year before which a line is not drawn through; `all`: not only the body's, but also those of its peers. */
export interface Break {
  readonly year: string;
  readonly all: boolean;
}

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
        end: together(own, median, upper) ? null : ends[1],
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

/** The points of each stretch between breaks, null where they belong to another one. */
export function stretches(
  points: readonly SeriesPoint[],
  breaks: readonly { readonly year: string }[],
): (number | null)[][] {
  const starts = breaks.map(({ year }) => points.findIndex(({ x }) => x === year)).filter((start) => start > 0);
  const bounds = [0, ...new Set(starts)].sort((a, b) => a - b);
  return bounds.map((from, i) =>
    points.map(({ value }, at) => (at >= from && at < (bounds[i + 1] ?? points.length) ? value : null)),
  );
}

/** Whether the two lines end so close that one name has room: what is below would fall onto the years. */
function together(own: Series, median: Series, upper: Series): boolean {
  const most = Math.max(...[own, median, upper].flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const i = own.points.length - 1;
  const [a = null, b = null] = [own.points[i]?.value, median.points[i]?.value];
  return a !== null && b !== null && Math.abs(a - b) <= most * 0.1;
}

/** The series with some number where nothing was owed, so that only what is missing has none. */
function owedOnly(own: Series, owed: (year: string) => boolean): Series {
  return { ...own, points: own.points.map(({ x, value }) => ({ x, value: owed(x) ? value : (value ?? 0) })) };
}

function difference(upper: number | null, lower: number | null): number | null {
  return upper === null || lower === null ? null : upper - lower;
}

/** A stretch that is only looked at. */
function quiet(id: string): LineSeriesOption & { type: 'line' } {
  return { type: 'line', id, silent: true, showSymbol: false, connectNulls: false, tooltip: { show: false }, z: 1 };
}

interface Marks {
  readonly symbol: string;
  readonly symbolSize: number | number[];
  readonly nameWidth: number;
  /** The name at the end of the line; null for none. */
  readonly end: string | null;
}

function marks(
  each: Series,
  { palette, font }: ChartLook,
  { symbol, symbolSize, nameWidth, end }: Marks,
): LineSeriesOption {
  const last = each.points.map(({ value }) => value !== null).lastIndexOf(true);
  return {
    type: 'line',
    id: each.key,
    name: each.label,
    color: colourOf(each, palette),
    data: each.points.map(({ value }, i) => (i === last && end !== null ? { value, label: { show: true } } : value)),
    connectNulls: false,
    symbol,
    symbolSize,
    showAllSymbol: true,
    lineStyle: { opacity: 0 },
    z: 3,
    label: {
      show: false,
      position: 'right',
      formatter: end ?? '',
      color: palette['ink-2'],
      fontFamily: font,
      fontSize,
      distance: each.points.length === 1 ? 16 : 5,
      width: nameWidth,
      overflow: 'truncate',
    },
    labelLayout: apart,
  };
}

/** A dotted rule half a step before the year that a line starts anew with. */
function rules(years: readonly string[], breaks: readonly Break[], { palette }: ChartLook): CustomSeriesOption {
  const at = breaks.map(({ year }) => years.indexOf(year)).filter((position) => position > 0);
  return {
    type: 'custom',
    id: 'breaks',
    silent: true,
    tooltip: { show: false },
    data: at.map((position) => [position, 0]),
    encode: { x: 0, y: 1 },
    renderItem: (_, api) => {
      const [x = 0, foot = 0] = api.coord([api.value(0), 0]);
      const [before = 0] = api.coord([Number(api.value(0)) - 1, 0]);
      const middle = (x + before) / 2;
      return {
        type: 'line',
        shape: { x1: middle, x2: middle, y1: 28, y2: foot },
        style: { stroke: palette['line-strong'], lineDash: [2, 3], lineWidth: 1.5 },
      };
    },
  };
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
