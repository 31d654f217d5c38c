import type { BlockDraft } from '../block-draft.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { tableToDrafts, type TableCell } from '../table-to-drafts.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { RowDefinition } from './row-definition.ts';

/** A row as it stands in the file: where its cells lie, and what is in them. */
export interface TableRow {
  readonly definition: RowDefinition;
  readonly cells: readonly (readonly BlockDraft[])[];
}

type OpenCell = { -readonly [key in keyof TableCell<BlockDraft>]: TableCell<BlockDraft>[key] };

/** A cell of one row with those merged into it from the right. */
interface RowCell {
  readonly column: number;
  columnSpan: number;
  /** Whether the cell is merged with the one above (1), or the first of such (3). */
  readonly down: number;
  readonly content: readonly BlockDraft[];
}

/** Twips (half a millimetre). Edges that lie no further apart are one to the eye; rows drawn by hand are that far off. */
const SAME_EDGE = 30;

const CONTINUED = 1;

/**
 * Reads a table: the edges of all its rows together are the columns, so that each cell stands where it is printed, and
 * a merged cell once at its upper left. Cells merged away stay in the file; what is in them is not printed.
 */
export function rowsToBlocks(rows: readonly TableRow[]): readonly BlockDraft[] {
  const columns = columnsOf(rows);
  const cells: OpenCell[] = [];
  let above = new Map<number, OpenCell>();
  for (const [row, definedRow] of rows.entries()) {
    const open = new Map<number, OpenCell>();
    for (const { column, columnSpan, down, content } of cellsOfRow(definedRow, columns)) {
      const merged = above.get(column);
      if (down === CONTINUED && merged?.columnSpan === columnSpan) {
        merged.rowSpan++;
        open.set(column, merged);
      } else {
        const cell = { row, column, rowSpan: 1, columnSpan, content };
        cells.push(cell);
        if (down !== 0) open.set(column, cell);
      }
    }
    above = open;
  }
  return tableToDrafts<BlockDraft>(cells, (placed) => ({ kind: 'grid', cells: placed }));
}

/** The left ends of the columns, in twips. */
function columnsOf(rows: readonly TableRow[]): readonly number[] {
  const edges = [...new Set(rows.flatMap(({ definition }) => definition.edges))].sort((a, b) => a - b);
  const columns: number[] = [];
  for (const edge of edges) if (edge - (columns.at(-1) ?? -Infinity) > SAME_EDGE) columns.push(edge);
  return columns;
}

function cellsOfRow({ definition, cells }: TableRow, columns: readonly number[]): readonly RowCell[] {
  const columnOf = (edge: number): number => lastAtOrBefore(columns, definition.edges[edge] ?? 0);
  const found: RowCell[] = [];
  for (const [index, content] of cells.entries()) {
    const column = columnOf(index);
    const columnSpan = columnOf(index + 1) - column;
    if (columnSpan < 0) throw new UnreadableFile(damagedFile);
    const left = found.at(-1);
    if (left !== undefined && definition.isMergedAway(index)) left.columnSpan += columnSpan;
    // A cell without width is not printed.
    else if (columnSpan > 0) found.push({ column, columnSpan, down: definition.cells[index]?.down ?? 0, content });
  }
  return found;
}
