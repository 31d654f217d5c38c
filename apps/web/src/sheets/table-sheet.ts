import { textCell, type WorkbookCell, type WorkbookSheet } from '@gongkai/figures/files';
import type { SavedTable } from './saved-table.ts';

export interface SheetWords {
  /** Head of the column that says what is to be known of a row. */
  readonly comment: string;
  /** What a sample says of itself; null for real data. */
  readonly mark: string | null;
}

/** A table as a sheet: title and unit above, numbers as numbers, empty cells where there is none with the reason beside, the source below. */
export function tableSheet(table: SavedTable, { comment, mark }: SheetWords): WorkbookSheet {
  const { title, subtitle, source, heading, columns, rows } = table;
  const told = rows.some(({ cells }) => cells.some(({ word }) => word !== null));
  const above = [...(mark === null ? [] : [mark]), title];
  return {
    name: title,
    widths: [24, ...columns.map((column) => Math.min(28, Math.max(12, column.length * 1.6))), ...(told ? [36] : [])],
    rows: [
      ...above.map((text) => [textCell(text, 'title')]),
      [textCell(subtitle, 'note')],
      [heading, ...columns, ...(told ? [comment] : [])].map((text) => textCell(text, 'head')),
      ...rows.map((row) => [
        textCell(row.name, 'name'),
        ...row.cells.map(({ value, word }): WorkbookCell => {
          if (value === null) return { value, kind: word === null ? 'number' : 'missing' };
          return { value, kind: typeof value === 'number' ? 'number' : 'text' };
        }),
        ...(told ? [textCell(commentOn(row, columns), 'text')] : []),
      ]),
      [],
      [textCell(source, 'note')],
    ],
    frozenRows: above.length + 2,
    frozenColumns: 1,
  };
}

/** One word where it holds for the whole row, else each with its column. */
function commentOn({ cells }: SavedTable['rows'][number], columns: readonly string[]): string {
  const words = new Set(cells.map(({ word }) => word));
  const [only] = words;
  if (words.size === 1 && only != null) return only;
  return cells.flatMap(({ word }, i) => (word === null ? [] : [`${columns[i] ?? ''}: ${word}`])).join('; ');
}
