import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Series } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { missingBands } from './missing.ts';
import { unitAxis } from './unit-axis.ts';

/** Drawn dashed: parts of another series, and what a year takes over from the one before. */
const dashed: readonly string[] = ['wechat', 'weibo', 'video', 'otherMedia', 'carriedIn'];

/** More lines than this have a legend: their names would meet at their ends. */
const mostNamed = 4;

/** Whether lines are told apart by a legend instead of by names at their ends. */
export function needLegend(series: readonly Series[]): boolean {
  return series.length > mostNamed;
}

/**
 * Values over years as lines that carry their names at their ends, unless they are too many; a year without a value is a gap. A
 * lone year has no course and is drawn as bars.
 */
export function linesOverYears(series: readonly Series[], look: ChartLook): ChartOption {
  const { palette, width } = look;
  const years = series[0]?.points.map(({ x }) => x) ?? [];
  const lone = years.length === 1;
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  const named = !needLegend(series);
  const nameWidth = named ? Math.min(width * 0.3, longest * fontSize + 4) : 0;
  const missing = missingBands(series, look, 'x');
  const { tooltip } = chartBase(look);
  return {
    ...chartBase(look),
    grid: {
      left: 4,
      right: lone ? 8 : nameWidth + 12,
      top: lone ? 48 : 28,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: { ...tooltip, trigger: 'axis', axisPointer: { lineStyle: { color: palette['line-strong'] } } },
    xAxis: {
      type: 'category',
      data: years,
      boundaryGap: lone,
      axisLine: { lineStyle: { color: palette['line-strong'] } },
      axisTick: { show: false },
      axisLabel: { color: palette['ink-3'], fontSize },
    },
    yAxis: unitAxis(series, look),
    series: [
      ...series.map((each) => (lone ? loneBar(each, look, named) : line(each, look, nameWidth))),
      ...(missing === null ? [] : [missing]),
    ],
  };
}

/** Keeps the names at the ends of lines apart. Without a position of its own a label goes back to its point. */
const apart: NonNullable<LineSeriesOption['labelLayout']> = ({ labelRect }) => ({
  x: labelRect.x,
  y: labelRect.y + labelRect.height / 2,
  align: 'left',
  verticalAlign: 'middle',
  moveOverlap: 'shiftY',
});

function line(each: Series, look: ChartLook, nameWidth: number): LineSeriesOption {
  const { palette, font } = look;
  const end = each.points.map(({ value }) => value !== null).lastIndexOf(true);
  return {
    type: 'line',
    id: each.key,
    name: each.label,
    color: colourOf(each, palette),
    data: each.points.map(({ value }, i) => (i === end && nameWidth > 0 ? { value, label: { show: true } } : value)),
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { width: 2, type: dashed.includes(each.key) ? 'dashed' : 'solid' },
    tooltip: { valueFormatter: (value) => shown(value, each, look) },
    emphasis: { focus: 'series' },
    label: {
      show: false,
      position: 'right',
      formatter: '{a}',
      color: palette['ink-2'],
      fontFamily: font,
      fontSize,
      width: nameWidth,
      overflow: 'break',
    },
    labelLayout: apart,
  };
}

function loneBar(each: Series, look: ChartLook, named: boolean): BarSeriesOption {
  const { palette, font } = look;
  return {
    type: 'bar',
    id: each.key,
    name: each.label,
    color: colourOf(each, palette),
    data: each.points.map(({ value }) => value ?? '-'),
    barMaxWidth: 48,
    barGap: '60%',
    tooltip: { valueFormatter: (value) => shown(value, each, look) },
    label: {
      show: true,
      position: 'top',
      color: palette['ink-2'],
      fontFamily: font,
      fontSize,
      formatter: () => `${named ? `${each.label}\n` : ''}${look.number(each.points[0]?.value ?? 0)}`,
    },
  };
}

function shown(value: unknown, { unit }: Series, { number, absent }: ChartLook): string {
  return typeof value === 'number' ? `${number(value)} ${unit}` : absent;
}
