import type { CustomSeriesOption } from 'echarts/charts';
import type { Series } from '@gongkai/report';
import { type ChartLook, fontSize } from './chart-look.ts';
import { hatch, type Rectangle } from './hatch.ts';
import { widthOf } from './text-width.ts';

/** Categories for which no series has a value, by their position. */
export function missingOf(series: readonly Series[]): number[] {
  const [first] = series;
  return (first?.points ?? []).flatMap((_, i) => (series.every(({ points }) => points[i]?.value == null) ? [i] : []));
}

/**
 * A hatched band with a word for every category without any value, along the category axis; null where nothing is
 * missing.
 */
export function missingBands(
  series: readonly Series[],
  { palette, font, missing }: Pick<ChartLook, 'palette' | 'font' | 'missing'>,
  axis: 'x' | 'y',
): CustomSeriesOption | null {
  const positions = missingOf(series);
  if (positions.length === 0) return null;
  const names = series[0]?.points.map(({ x }) => x) ?? [];
  return {
    type: 'custom',
    id: 'missing',
    silent: true,
    tooltip: { show: false },
    data: positions.map((position) => (axis === 'x' ? [position, 0] : [0, position])),
    encode: { x: 0, y: 1 },
    renderItem: (params, api) => {
      const [centreX = 0, centreY = 0] = api.coord([api.value(0), api.value(1)]);
      const size = api.size?.([1, 1]) ?? [0, 0];
      const [bandWidth = 0, bandHeight = 0] = Array.isArray(size) ? size : [size, size];
      const frame = frameOf(params.coordSys);
      const word = missing(names[positions[params.dataIndex] ?? -1] ?? '');
      // Between narrow years a word would run into the next one; the hatching says it too.
      const fits = axis === 'y' || widthOf(word) < bandWidth * (positions.length === 1 ? 1.6 : 1);
      const band: Rectangle =
        axis === 'x'
          ? yearBand(frame, centreX, bandWidth)
          : { x: frame.x, y: centreY - bandHeight * 0.3, width: Math.min(96, frame.width), height: bandHeight * 0.6 };
      return {
        type: 'group',
        children: [
          { type: 'path', shape: { pathData: hatch(band) }, style: { fill: 'none', stroke: palette['line-strong'] } },
          {
            type: 'text',
            style: {
              text: fits ? word : '',
              x: axis === 'x' ? band.x + band.width / 2 : band.x + band.width + 6,
              y: axis === 'x' ? band.y + band.height - 16 : centreY,
              align: axis === 'x' ? 'center' : 'left',
              verticalAlign: 'middle',
              fill: palette['ink-3'],
              fontSize,
              fontFamily: font,
            },
          },
        ],
      };
    },
  };
}

/** The band of a year; the first and the last one do not lie over the axis and the names of lines. */
function yearBand(frame: Rectangle, centre: number, width: number): Rectangle {
  const left = Math.max(frame.x, centre - width * 0.3);
  const right = Math.min(frame.x + frame.width, centre + width * 0.3);
  return { x: left, y: frame.y, width: right - left, height: frame.height };
}

/** The plotting area of a chart with axes. */
function frameOf(coordinates: object): Rectangle {
  const number = (name: string): number => {
    const value: unknown = Reflect.get(coordinates, name);
    return typeof value === 'number' ? value : 0;
  };
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}
