import type { Series } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, fontSize } from './chart-look.ts';
import { labelDistance, placeLabels } from './place-labels.ts';
import { widthOf } from './text-width.ts';

/** Pixels the chart takes from top to bottom. */
export const scatterHeight = 420;

const [top, right, bottom, radius] = [28, 16, 44, 4.5];

/** A square-root axis from 0: the roots of its ticks lie evenly, and their squares are round. */
export interface RootAxis {
  /** Root of the last tick. */
  readonly end: number;
  /** Roots from tick to tick. */
  readonly step: number;
}

/** The axis for numbers up to `most`, in at most seven steps; the largest is not at the very edge, where it would have no name. */
export function rootAxis(most: number): RootAxis {
  const root = Math.sqrt(Math.max(1, most)) * 1.05;
  const steps = Array.from({ length: 9 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat();
  const step = steps.find((each) => root / each <= 7) ?? root;
  return { step, end: Math.ceil(root / step) * step };
}

/**
 * Bodies as points: the first series to the right, the second upwards, both on one square-root scale, on which few and many are told
 * apart and zero has its place. On the dashed line both are equal. A body without one of the two numbers is not drawn; the table has
 * it. Names that find no room are in the table and in the tip of the point.
 */
export function scatterOfBodies(series: readonly Series[], look: ChartLook): ChartOption {
  const { palette, width, number, font, shorten } = look;
  const [across, upward] = series;
  if (across === undefined || upward === undefined) return {};
  const points = across.points.map(({ x: name, value }, i) => {
    const other = upward.points[i]?.value ?? null;
    const drawn = value !== null && other !== null && value >= 0 && other >= 0;
    return { name, at: drawn ? { x: value, y: other } : null };
  });
  const { end, step } = rootAxis(Math.max(0, ...points.flatMap(({ at }) => (at === null ? [] : [at.x, at.y]))));
  const left = widthOf(number(end * end)) + 12;
  const plot = { x: left, y: top, width: width - left - right, height: scatterHeight - top - bottom };
  const places = new Map<string, 'right' | 'left' | 'top' | 'bottom'>();
  const shown = points.flatMap(({ name, at }) => (at === null ? [] : [{ name, ...at }]));
  const labels = placeLabels(
    shown.map(({ name, x, y }) => ({
      x: plot.x + (Math.sqrt(x) / end) * plot.width,
      y: plot.y + plot.height - (Math.sqrt(y) / end) * plot.height,
      width: widthOf(shorten(name)),
      height: fontSize + 2,
    })),
    plot,
    radius,
  );
  for (const [i, { name }] of shown.entries()) {
    const side = labels[i]?.side;
    if (side !== undefined) places.set(name, side);
  }
  const axis = {
    type: 'value' as const,
    min: 0,
    max: end,
    interval: step,
    nameTextStyle: { color: palette['ink-2'], fontSize },
    axisLine: { show: true, lineStyle: { color: palette['line-strong'] } },
    axisTick: { show: false },
    axisLabel: { color: palette['ink-3'], fontSize, formatter: (root: number) => number(Math.round(root * root)) },
    splitLine: { lineStyle: { color: palette.line } },
  };
  const data = points.map(({ name, at }) => ({
    name,
    value: at === null ? ['-', '-'] : [Math.sqrt(at.x), Math.sqrt(at.y)],
    label: {
      show: places.has(name),
      position: places.get(name) ?? ('right' as const),
      distance: labelDistance,
      formatter: () => shorten(name),
    },
  }));
  return {
    ...chartBase(look),
    grid: { left: plot.x, right, top, bottom, outerBoundsMode: 'none' },
    tooltip: {
      ...chartBase(look).tooltip,
      trigger: 'item',
      formatter: (at) => told(series, (Array.isArray(at) ? at[0] : at)?.dataIndex ?? -1, look),
    },
    xAxis: { ...axis, name: `${across.label} (${across.unit})`, nameLocation: 'middle', nameGap: 28 },
    yAxis: {
      ...axis,
      name: `${upward.label} (${upward.unit})`,
      nameTextStyle: { ...axis.nameTextStyle, align: 'left', padding: [0, 0, 0, -left + 4] },
    },
    series: [
      {
        type: 'scatter',
        id: across.key,
        data,
        symbolSize: 2 * radius,
        itemStyle: { color: palette.accent, borderColor: palette.surface, borderWidth: 1 },
        // A rim in the colour of the page, so that the dashed line does not run through a name.
        label: {
          color: palette['ink-2'],
          fontFamily: font,
          fontSize,
          textBorderColor: palette.surface,
          textBorderWidth: 2,
        },
        labelLayout: { hideOverlap: false },
      },
      // The keyboard finds the second number of a body at the same point.
      {
        type: 'scatter',
        id: upward.key,
        data: data.map(({ name, value }) => ({ name, value })),
        symbolSize: 0,
        silent: true,
      },
      {
        type: 'line',
        id: 'equal',
        silent: true,
        tooltip: { show: false },
        symbol: 'none',
        z: 1,
        data: [
          [0, 0],
          [end, end],
        ],
        lineStyle: { color: palette['ink-3'], width: 1, type: 'dashed' },
      },
    ],
  };
}

/** A body in words: its two numbers. */
function told(series: readonly Series[], i: number, { number, absent, shorten }: ChartLook): string {
  const lines = series.map(({ label, unit, points }) => {
    const value = points[i]?.value ?? null;
    return value === null ? `${label}  ${absent}` : `${label}  ${number(value)} ${unit}`;
  });
  return [shorten(series[0]?.points[i]?.x ?? ''), ...lines].join('\n');
}
