import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Series, SeriesPoint } from '@gongkai/report';
import { type ChartLook, colourOf, fontSize } from './chart-look.ts';

/*
 * Parts of a line over years that is not drawn through everywhere: its marks, its stretches, and the rules between them.
 */

/** A year before which a line is not drawn through; `all`: not only the body's, but also those of its peers. */
export interface Break {
  readonly year: string;
  readonly all: boolean;
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

/** A stretch that is only looked at. */
export function quiet(id: string): LineSeriesOption & { type: 'line' } {
  return { type: 'line', id, silent: true, showSymbol: false, connectNulls: false, tooltip: { show: false }, z: 1 };
}

/** How the points of a line are marked. */
export interface Marks {
  readonly symbol: string;
  readonly symbolSize: number | number[];
  readonly nameWidth: number;
  /** The name at the end of the line; null for none. */
  readonly end: string | null;
}

/** The points of a line, without the line: the one series that the keyboard and the tooltip find. */
export function marks(
  each: Series,
  { palette, font, width }: ChartLook,
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
      width: nameWidth,
      overflow: 'break',
    },
    // Names stand in one column behind the last year, wherever their lines end, so that they can give way to one another.
    labelLayout: ({ labelRect }) => ({
      x: width - nameWidth - 4,
      y: labelRect.y + labelRect.height / 2,
      align: 'left',
      verticalAlign: 'middle',
      moveOverlap: 'shiftY',
    }),
  };
}

/** A dotted rule half a step before the year that a line starts anew with. */
export function rules(years: readonly string[], breaks: readonly Break[], { palette }: ChartLook): CustomSeriesOption {
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
