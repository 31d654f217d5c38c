import type { Series } from '@gongkai/report';
import { type CsvCell, toCsv } from '@gongkai/figures/files';
import { seriesRows } from './series-table.ts';

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
