import type { BarSeriesOption } from 'echarts/charts';
import type { Series } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { missingBands } from './missing.ts';
import { unitAxis } from './unit-axis.ts';

/** `stacked`: parts of one number, its sum at the end. `beside`: numbers that are compared. */
export type Arrangement = 'stacked' | 'beside';

/** Pixels a row of bars takes. */
const rowHeight: Readonly<Record<Arrangement, number>> = { stacked: 24, beside: 36 };

/** Height of a chart with so many bodies, its axis included. */
export function barsHeight(rows: number, arrangement: Arrangement = 'stacked'): number {
  return Math.max(1, rows) * rowHeight[arrangement] + 36;
}

/**
 * Bodies as rows, the first on top. What names no channel is hatched; a body without a report is a hatched stub. `own` is the body
 * that the others are looked at for.
 */
export function barsByAgency(
  series: readonly Series[],
  look: ChartLook,
  arrangement: Arrangement = 'stacked',
  own: string | null = null,
): ChartOption {
  const { palette, width, number } = look;
  const names = series[0]?.points.map(({ x }) => x) ?? [];
  const longest = Math.max(0, ...names.map((name) => look.shorten(name).length));
  const labelWidth = Math.min(width * 0.4, longest * fontSize + 4);
  const missing = missingBands(series, look, 'y');
  const sums = names.map((_, i) => series.reduce((sum, { points }) => sum + (points[i]?.value ?? 0), 0));
  // The sum stands behind the last part that is drawn; a sum of zero behind the first that is stated.
  const last = names.map((_, i) => {
    const drawn = series.map(({ points }) => (points[i]?.value ?? 0) > 0).lastIndexOf(true);
    return drawn >= 0 ? drawn : series.findIndex(({ points }) => points[i]?.value === 0);
  });
  return {
    ...chartBase(look),
    grid: { left: labelWidth + 8, right: 56, top: 4, bottom: 28, outerBoundsMode: 'none' },
    tooltip: { ...chartBase(look).tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { ...unitAxis(series, look), name: '', splitNumber: width < 480 ? 3 : 5 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisLine: { lineStyle: { color: palette['line-strong'] } },
      axisTick: { show: false },
      axisLabel: {
        color: palette['ink-2'],
        fontSize,
        width: labelWidth,
        formatter: (name: string) => look.shorten(name),
        // On a phone a long name takes two lines; none is cut off.
        overflow: 'break',
        lineHeight: fontSize,
        interval: 0,
      },
    },
    series: [
      ...series.map((each, s): BarSeriesOption => ({
        type: 'bar',
        id: each.key,
        name: each.label,
        ...(arrangement === 'stacked' ? { stack: 'all', barWidth: 14 } : { barWidth: 12, barGap: '10%' }),
        color: colourOf(each, palette),
        data: each.points.map(({ x, value }) =>
          x === own && value !== null ? { value, itemStyle: { color: palette.accent } } : (value ?? '-'),
        ),
        itemStyle:
          each.key === 'unassigned'
            ? {
                color: palette.surface,
                borderColor: palette.unassigned,
                borderWidth: 1,
                decal: {
                  symbol: 'rect',
                  color: palette.unassigned,
                  dashArrayX: [1, 0],
                  dashArrayY: [2, 4],
                  rotation: -0.8,
                },
              }
            : {},
        tooltip: {
          valueFormatter: (value) => (typeof value === 'number' ? `${number(value)} ${each.unit}` : look.absent),
        },
        emphasis: { disabled: true },
        label: {
          show: true,
          position: 'right',
          color: palette['ink-2'],
          fontSize,
          formatter: ({ dataIndex }) =>
            arrangement === 'beside'
              ? valueLabel(each.points[dataIndex]?.value ?? null, number)
              : last[dataIndex] === s
                ? number(sums[dataIndex] ?? 0)
                : '',
        },
      })),
      ...(missing === null ? [] : [missing]),
    ],
  };
}

function valueLabel(value: number | null, number: (value: number) => string): string {
  return value === null ? '' : number(value);
}
