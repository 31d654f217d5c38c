import type { Series } from '@gongkai/report';
import { barsByAgency } from './bars-by-agency.option.ts';
import { type ChartLook, type ChartOption, colourOf } from './chart-look.ts';

/** Rows of the form as bars, in the order of the form; each in the colour of the group it belongs to. */
export function barsOfRows(series: readonly Series[], look: ChartLook, groups: readonly string[]): ChartOption {
  const option = barsByAgency(series, look);
  const drawn = Array.isArray(option.series) ? option.series : [];
  const points = series[0]?.points ?? [];
  return {
    ...option,
    series: drawn.map((each) =>
      each.type === 'bar'
        ? {
            ...each,
            data: points.map(({ value }, i) => ({
              value: value ?? '-',
              itemStyle: { color: colourOf({ key: groups[i] ?? '' }, look.palette) },
            })),
          }
        : each,
    ),
  };
}
