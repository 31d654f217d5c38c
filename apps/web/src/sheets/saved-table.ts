import type { Series } from '@gongkai/report';
import { seriesRows } from '../charts/series-table.ts';

/** What a chart or a table says around its numbers when they leave the page. */
interface Said {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** What the rows are. */
  readonly heading: string;
}

/** A chart to be saved as a table: its own series, and the words for what is missing. */
export interface SavedChart extends Said {
  readonly series: readonly Series[];
  /** Why a row has no number at all. */
  readonly missing: (category: string) => string;
  /** Why a number is missing beside others that are there. */
  readonly absent: (category: string, key: string) => string;
}

/** A cell; `word` says why there is no value, or what is to be known of it. */
export interface SavedCell {
  readonly value: number | string | null;
  readonly word: string | null;
}

/** A table as it is saved. */
export interface SavedTable extends Said {
  /** Labels with their units. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly SavedCell[] }[];
}

/** The numbers of a chart as a table; what is missing keeps its word. */
export function tableOf({ series, missing, absent, ...said }: SavedChart): SavedTable {
  return {
    ...said,
    columns: series.map(({ label, unit }) => `${label} (${unit})`),
    rows: seriesRows(series).map(({ x, values }) => {
      const none = values.every((value) => value === null);
      const word = (value: number | null, i: number) =>
        value !== null ? null : none ? missing(x) : absent(x, series[i]?.key ?? '');
      return { name: x, cells: values.map((value, i) => ({ value, word: word(value, i) })) };
    }),
  };
}
