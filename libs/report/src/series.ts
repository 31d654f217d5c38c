/** One point of a series. `value` null is drawn as missing, never as zero. */
export interface SeriesPoint {
  readonly x: string;
  readonly value: number | null;
}

/** What a chart, its table, its CSV and its text alternative are made from. `key` names the colour by meaning. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
}
