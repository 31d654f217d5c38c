import type { LineSeriesOption } from 'echarts/charts';
import type { Series } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { missingBands } from './missing.ts';
import { unitAxis } from './unit-axis.ts';

/** Series that are parts of another one are drawn dashed. */
const parts: readonly string[] = ['wechat', 'weibo', 'video', 'otherMedia'];

/** Values over years as lines that carry their names at their ends; a year without a value is a gap. */
export function linesOverYears(series: readonly Series[], look: ChartLook): ChartOption {
  const { palette, font, width } = look;
  const years = series[0]?.points.map(({ x }) => x) ?? [];
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  const missing = missingBands(series, look, 'x');
  return {
    ...chartBase(look),
    grid: {
      left: 4,
      right: Math.min(width * 0.3, longest * fontSize + 16),
      top: 28,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      ...chartBase(look).tooltip,
      trigger: 'axis',
      axisPointer: { lineStyle: { color: palette['line-strong'] } },
    },
    xAxis: {
      type: 'category',
      data: years,
      boundaryGap: years.length < 3,
      axisLine: { lineStyle: { color: palette['line-strong'] } },
      axisTick: { show: false },
      axisLabel: { color: palette['ink-3'], fontSize },
    },
    yAxis: unitAxis(series, look),
    series: [
      ...series.map((each): LineSeriesOption => ({
        type: 'line',
        id: each.key,
        name: each.label,
        color: colourOf(each, palette),
        data: each.points.map(({ value }) => value),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { width: 2, type: parts.includes(each.key) ? 'dashed' : 'solid' },
        tooltip: { valueFormatter: (value) => shown(value, each, look) },
        emphasis: { focus: 'series' },
        endLabel: {
          show: true,
          formatter: '{a}',
          color: palette['ink-2'],
          fontFamily: font,
          fontSize,
          width: Math.min(width * 0.3, longest * fontSize + 16) - 12,
          overflow: 'truncate',
        },
        labelLayout: { moveOverlap: 'shiftY' },
      })),
      ...(missing === null ? [] : [missing]),
    ],
  };
}

function shown(value: unknown, { unit }: Series, { number, absent }: ChartLook): string {
  return typeof value === 'number' ? `${number(value)} ${unit}` : absent;
}
