import { UnreadableFile } from '../unreadable-file.ts';
import { oversizedPage } from './html-trouble.ts';

/** Columns. The form has ten; spans are cut off here, and a table with cells beyond is none of a report's. */
const WIDEST = 1_000;

/** A cell as written: how many rows and columns it asks for (`rowSpan` 0: to the end of its row group). */
export interface WrittenCell<Content> {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: Content;
}

/** Rows that belong together (`thead`, `tbody`, `tfoot`); no cell reaches beyond its group. */
export type RowGroup<Content> = readonly (readonly WrittenCell<Content>[])[];

export interface PlacedCell<Content> {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: Content;
}

/**
 * Places cells as the HTML table model does: each at the first free position of its row, reaching over as many rows and
 * columns as it asks for. Unlike the model, a cell ends before a position that another one holds, so none overlap.
 * Throws `UnreadableFile` for a table wider than any report's.
 */
export function placeCells<Content>(groups: readonly RowGroup<Content>[]): readonly PlacedCell<Content>[] {
  const placed: PlacedCell<Content>[] = [];
  /** By column the first row in which it is free. */
  const freeFrom: number[] = [];
  let row = 0;
  for (const group of groups) {
    const end = row + group.length;
    for (const cells of group) {
      let column = 0;
      for (const cell of cells) {
        while ((freeFrom[column] ?? 0) > row) column++;
        if (column >= WIDEST) throw new UnreadableFile(oversizedPage);
        const asked = Math.min(cell.columnSpan, WIDEST - column);
        let columnSpan = 1;
        while (columnSpan < asked && (freeFrom[column + columnSpan] ?? 0) <= row) columnSpan++;
        const rowSpan = Math.min(cell.rowSpan === 0 ? Infinity : cell.rowSpan, end - row);
        freeFrom.fill(row + rowSpan, column, column + columnSpan);
        while (freeFrom.length < column + columnSpan) freeFrom.push(row + rowSpan);
        placed.push({ row, column, rowSpan, columnSpan, content: cell.content });
        column += columnSpan;
      }
      row++;
    }
  }
  return placed;
}
