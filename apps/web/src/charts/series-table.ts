import type { Series } from '@gongkai/report';
import { type CsvCell, toCsv } from '../format/csv.ts';

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

/**
 * The table of a chart as CSV. Columns carry their unit; what is missing stays empty; `source` closes the file. The `mark`
 * of a sample opens it.
 */
export function seriesCsv(
  series: readonly Series[],
  heading: string,
  source: string,
  mark: string | null = null,
): string {
  const head: CsvCell[] = [heading, ...series.map(({ label, unit }) => `${label} (${unit})`)];
  const rows = seriesRows(series).map(({ x, values }): CsvCell[] => [x, ...values]);
  return toCsv([...(mark === null ? [] : [[mark]]), head, ...rows, [], [source]]);
}
