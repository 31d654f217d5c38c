import type { BlockDraft } from '../block-draft.ts';

/** A stretch of positions, rows and columns counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A cell that the file holds; one without text may still be drawn. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As printed, see `printedNumber`; lines are parted by `\n`. */
  readonly text: string;
  readonly bordered: boolean;
}

/** What lies upon the cells, from this row on: a chart, the lines of a text box. */
export interface Overlay {
  readonly row: number;
  readonly drafts: readonly BlockDraft[];
}

/** One sheet before it is known what on it is a table. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Row by row, left to right; no position twice. */
  readonly cells: readonly SheetCell[];
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly overlays: readonly Overlay[];
}

/** What was met in the cells and is told to the person afterwards, as counts. */
export interface SheetTally {
  /** Numbers whose format shows less than is stored. */
  rounded: number;
  /** Formulas whose result the file does not hold. */
  uncomputed: number;
  pictures: number;
  /** Text boxes whose text is not read. */
  boxes: number;
  /** Charts whose data are not in the file or cannot be read. */
  charts: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly tally: SheetTally;
}

export function newSheetTally(): SheetTally {
  return { rounded: 0, uncomputed: 0, pictures: 0, boxes: 0, charts: 0 };
}

/** What the formats can address. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
