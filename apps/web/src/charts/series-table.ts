import type { Series } from '@gongkai/report';

/** A row of the table behind a chart; a null stands for what is missing. */
export interface SeriesRow {
  readonly x: string;
  readonly values: readonly (number | null)[];
}

/** The numbers of a chart row by row: the same series that are drawn. */
export function seriesRows(series: readonly Series[]): SeriesRow[] {
  return (series[0]?.points ?? []).map(({ x }, i) => ({
    x,
    values: series.map(({ points }) => points[i]?.value ?? null),
  }));
}
