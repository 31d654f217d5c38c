import type { Text } from './text.ts';
import type { Place } from './place.ts';

/** The kinds of file the reader opens; `doc` and `xls` are also what WPS writes as .wps and .et. */
export const documentFormats = ['docx', 'doc', 'pdf', 'html', 'text', 'xlsx', 'xls'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A stretch of `Document.text`: `start` to `end` (exclusive), UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph or a line. `heading` is the outline level (1–6) where the format says so, else null. */
export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly heading: number | null;
}

/** One cell as printed; a merged cell stands once, at its upper left position. */
export interface GridCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Text as printed, line breaks inside the cell removed, ends trimmed. */
  readonly text: string;
}

/**
 * A table of the document. `exact` tells that the format states spans and positions; where it does not (flattened
 * text), rows are aligned at their right end and merged cells are not known.
 */
export interface Grid extends Span {
  readonly kind: 'grid';
  readonly table: number;
  readonly exact: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly GridCell[];
}

/** A point as printed: its category and its value's text (empty where the chart has none). */
export interface ChartPoint {
  readonly category: string;
  readonly text: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** The data behind a chart of the document. */
export interface Chart extends Span {
  readonly kind: 'chart';
  readonly chart: number;
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

export type Block = Paragraph | Grid | Chart;

/** In what a document's tables are not those of the form. */
export const noteKinds = [
  'tablePictured',
  'tableMissing',
  'rowsMissing',
  'columnsMissing',
  'rowAdded',
  'columnAdded',
  'labelChanged',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Something about the document that a person should know, with the places it is about (possibly none). */
export interface Note {
  readonly message: Text;
  readonly places: readonly Place[];
  /** What a check makes of it; absent where none asks, and in readings older than it. */
  readonly kind?: NoteKind;
}

/**
 * A file after its container was opened and before anything in it was understood. Blocks stand in reading order and do
 * not overlap; each block's and cell's offsets point into `text`.
 */
export interface Document {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}
