import type { LineSeriesOption } from 'echarts/charts';
import { type Funnel, funnelLimits } from '@gongkai/figures';
import type { Series } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, fontSize } from './chart-look.ts';
import { labelDistance, placeLabels } from './place-labels.ts';
import { rootAxis } from './scatter.option.ts';
import { widthOf } from './text-width.ts';

/** Pixels the chart takes from top to bottom. */
export const funnelHeight = 380;

const [top, right, bottom, radius] = [28, 16, 44, 5];

/** So many numbers of cases the limits are reckoned for. */
const steps = 60;

/** Root of the fewest cases that limits are drawn for. */
const least = Math.sqrt(5);

/**
 * Shares of bodies (the last series, %) over their numbers of cases (the first), between limits that widen where cases are few: 95 %
 * dashed, 99.8 % drawn through. Bodies outside are filled and named, outside the outer limits as diamonds.
 */
export function funnelOption(
  series: readonly Series[],
  look: ChartLook,
  { target, points }: Funnel<number>,
): ChartOption {
  const { palette, width, number, font, shorten } = look;
  const [cases] = series;
  const shares = series[series.length - 1];
  if (cases === undefined || shares === undefined || target === null) return {};
  const { end, step } = rootAxis(Math.max(...points.map(({ n }) => n)));
  const left = widthOf('100') + 12;
  const plot = { x: left, y: top, width: width - left - right, height: funnelHeight - top - bottom };
  const bodies = points.map(({ n, share, zone }, i) => ({
    i,
    name: cases.points[i]?.x ?? '',
    at: [Math.sqrt(n), (share ?? 0) * 100] as const,
    zone,
    outside: zone !== 'within' && zone !== 'tooFew',
    far: zone === 'veryHigh' || zone === 'veryLow',
  }));
  const outsideFirst = [...bodies].sort((a, b) => Number(b.outside) - Number(a.outside));
  const places = placeLabels(
    outsideFirst.map(({ at: [x, y], name }) => ({
      x: plot.x + (x / end) * plot.width,
      y: plot.y + plot.height - (y / 100) * plot.height,
      width: widthOf(shorten(name)),
      height: fontSize + 2,
    })),
    plot,
    radius,
  );
  const sideOf = new Map(
    outsideFirst.flatMap(({ i, outside }, at) => (outside && places[at] ? [[i, places[at].side]] : [])),
  );
  const limits = Array.from({ length: steps + 1 }, (_, i) => {
    const n = Math.round((least + ((end - least) * i) / steps) ** 2);
    return { root: Math.sqrt(n), limits: funnelLimits(target, n) };
  });
  const limit = (
    id: string,
    of: (each: (typeof limits)[number]) => number | undefined,
    line: LineSeriesOption['lineStyle'],
  ) =>
    ({
      type: 'line',
      id,
      silent: true,
      tooltip: { show: false },
      symbol: 'none',
      z: 1,
      data: limits.map((each) => [each.root, (of(each) ?? target) * 100]),
      lineStyle: { color: palette['ink-3'], width: 1, ...line },
    }) satisfies LineSeriesOption;
  const data = bodies.map(({ i, name, at, outside, far }) => ({
    name,
    value: [...at],
    symbol: far ? 'diamond' : 'circle',
    symbolSize: far ? 2 * radius + 2 : 2 * radius - 1,
    itemStyle: { color: outside ? palette.accent : palette.surface, borderColor: palette.accent, borderWidth: 1.5 },
    label: {
      show: sideOf.has(i),
      position: sideOf.get(i) ?? ('right' as const),
      distance: labelDistance,
      formatter: () => shorten(name),
    },
  }));
  const axis = {
    type: 'value' as const,
    min: 0,
    axisLine: { show: true, lineStyle: { color: palette['line-strong'] } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette['ink-2'], fontSize },
  };
  return {
    ...chartBase(look),
    grid: { left, right, top, bottom, outerBoundsMode: 'none' },
    tooltip: {
      ...chartBase(look).tooltip,
      trigger: 'item',
      formatter: (at) => told(series, (Array.isArray(at) ? at[0] : at)?.dataIndex ?? -1, look),
    },
    xAxis: {
      ...axis,
      max: end,
      interval: step,
      name: `${cases.label} (${cases.unit})`,
      nameLocation: 'middle',
      nameGap: 28,
      axisLabel: { color: palette['ink-3'], fontSize, formatter: (root: number) => number(Math.round(root * root)) },
    },
    yAxis: {
      ...axis,
      max: 100,
      interval: 20,
      name: `${shares.label} (${shares.unit})`,
      nameTextStyle: { ...axis.nameTextStyle, align: 'left', padding: [0, 0, 0, 4 - left] },
      axisLabel: { color: palette['ink-3'], fontSize },
    },
    series: [
      ...series.map((each, s) =>
        s === 0
          ? {
              type: 'scatter' as const,
              id: each.key,
              data,
              label: {
                color: palette['ink-2'],
                fontFamily: font,
                fontSize,
                textBorderColor: palette.surface,
                textBorderWidth: 2,
              },
            }
          : // The keyboard finds the other numbers of a body at the same point.
            {
              type: 'scatter' as const,
              id: each.key,
              data: data.map(({ name, value }) => ({ name, value })),
              symbolSize: 0,
              silent: true,
            },
      ),
      limit('target', () => target, {}),
      limit('warningLower', (each) => each.limits?.warning.lower, { type: 'dashed' }),
      limit('warningUpper', (each) => each.limits?.warning.upper, { type: 'dashed' }),
      limit('alarmLower', (each) => each.limits?.alarm.lower, {}),
      limit('alarmUpper', (each) => each.limits?.alarm.upper, {}),
    ],
  };
}

/** A body in words: its numbers. */
function told(series: readonly Series[], i: number, { number, absent, shorten }: ChartLook): string {
  const lines = series.map(({ label, unit, points }) => {
    const value = points[i]?.value ?? null;
    return value === null ? `${label}  ${absent}` : `${label}  ${number(value)} ${unit}`;
  });
  return [shorten(series[0]?.points[i]?.x ?? ''), ...lines].join('\n');
}
