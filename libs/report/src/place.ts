/** The number of a section of the report, 1–6 (一 to 六); null before the first heading. */
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Characters `start` to `end` (exclusive) of the document's text, counted in UTF-16 code units.
 * Residue of extraction is ignored by the reader but still counted here.
 */
export interface SentencePlace {
  readonly kind: 'sentence';
  readonly section: SectionNumber | null;
  readonly start: number;
  readonly end: number;
}

/** A cell of the document's grid number `table`; table, row and column count from 0, in grid positions after spans. */
export interface CellPlace {
  readonly kind: 'cell';
  readonly section: SectionNumber | null;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Point `point` of series `series` of the document's chart number `chart`, all counted from 0. */
export interface ChartPlace {
  readonly kind: 'chart';
  readonly chart: number;
  readonly series: number;
  readonly point: number;
}

/** Where in one document a value stands. */
export type Place = SentencePlace | CellPlace | ChartPlace;
