import type { ChartSeries, GridCell } from '@gongkai/report';

/** A cell before its offsets are known. */
export type CellDraft = Omit<GridCell, 'start' | 'end'>;

export interface ParagraphDraft {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading: number | null;
}

/** A table whose cells come row by row, each merged cell once. */
export interface GridDraft {
  readonly kind: 'grid';
  /** False where the format does not state positions and rows are aligned at their right end. */
  readonly exact?: boolean;
  readonly cells: readonly CellDraft[];
}

export interface ChartDraft {
  readonly kind: 'chart';
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

/** Where a picture stands: no block of the document, but perhaps what became of one. */
export interface PictureDraft {
  readonly kind: 'picture';
}

/** A block of a document before its offsets are known; formats with structure of their own are read into these. */
export type BlockDraft = ParagraphDraft | GridDraft | ChartDraft | PictureDraft;
