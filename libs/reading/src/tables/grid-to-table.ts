import {
  cellCode,
  type Cell,
  type Code,
  type FormBlock,
  type FormColumn,
  type FormRow,
  type FormTable,
  type Grid,
} from '@gongkai/report';
import { cellValue } from './cell-value.ts';
import { columnsOf } from './columns.ts';
import { GridView, isWording, type LabelledCell } from './grid-view.ts';
import { headerPaths } from './header-paths.ts';
import { officialCore, sameLabel } from './label.ts';

/** A cell of the form found in a grid. */
export interface TableCell {
  readonly code: Code;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** A row with values of which it cannot be said which row of the form it is, or which column its values stand in. */
export interface UnplacedRow {
  readonly row: number;
  readonly text: string;
}

/** A grid read as one table of the form. */
export interface TableReading {
  readonly table: FormTable;
  readonly grid: Grid;
  readonly cells: readonly TableCell[];
  readonly unplaced: readonly UnplacedRow[];
}

/**
 * Reads a grid as a table of the form. A cell is read only where its row's label and its column's header are both found:
 * no value is placed by order alone, and a row whose cells do not fit its header is unplaced, never shifted.
 */
export function gridToTable(grid: Grid, table: FormTable): TableReading {
  const view = new GridView(grid);
  const cells = new Map<Code, TableCell>();
  const unplaced: UnplacedRow[] = [];
  let block: FormBlock | null = table.blocks.length === 1 ? (table.blocks[0] ?? null) : null;
  let headerFrom = 0;
  let columns: ReadonlyMap<FormColumn, number> | null = null;
  view.rows.forEach((row, r) => {
    block = blockOf(table, row) ?? block;
    const match = block === null ? null : dataRow(block, row);
    if (block === null || match === null) {
      if (columns !== null && row.some((cell) => !isWording(cell) && cell.text !== '')) {
        unplaced.push({ row: r, text: rowText(row) });
      } else if (columns !== null) {
        headerFrom = r;
        columns = null;
      }
      return;
    }
    columns ??= columnsOf(block.columns, headerPaths(view, headerFrom, r));
    const placed = isBeyond(view, headerFrom, r) ? null : valuesOf(view, r, block, match, columns);
    if (placed === null) {
      unplaced.push({ row: r, text: rowText(row) });
      return;
    }
    for (const cell of placed) if (!cells.has(cell.code)) cells.set(cell.code, cell);
  });
  return { table, grid, cells: [...cells.values()], unplaced };
}

/** Whether a row of a table with stated positions has a value where its header has ended: one of its cells is too many. */
function isBeyond({ grid, rows }: GridView, headerFrom: number, r: number): boolean {
  if (!grid.exact) return false;
  const header = rows.slice(headerFrom, r).flat();
  const values = (rows[r] ?? []).filter(({ text }) => text !== '');
  return endOf(values) > endOf(header.filter((cell) => isWording(cell) || cell.text === ''));
}

function endOf(cells: readonly LabelledCell[]): number {
  return Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
}

/** The block whose item of article 20 this row names. */
function blockOf(table: FormTable, row: readonly LabelledCell[]): FormBlock | null {
  const printed =
    row
      .find((cell) => cell.core !== '')
      ?.text.normalize('NFKC')
      .replace(/\s/g, '') ?? '';
  return table.blocks.find(({ item }) => item !== undefined && printed === item.normalize('NFKC')) ?? null;
}

/** A row of the form and the position of its label among the row's cells (-1 for a row without label). */
interface RowMatch {
  readonly formRow: FormRow;
  readonly label: number;
}

/**
 * The form row this row carries the values of: the last of its cells that is the label of a row, with the row's values
 * behind it. A header cell such as 其他 followed by an empty one is no such row. Table four's row has no label: it is the
 * row as long as the form's that names no column.
 */
function dataRow(block: FormBlock, row: readonly LabelledCell[]): RowMatch | null {
  const [unlabelled] = block.rows.filter(({ path }) => path.length === 0);
  if (unlabelled !== undefined) {
    const namesAColumn = row.some(({ core }) => block.columns.some(({ path }) => isLabel(core, path)));
    return row.length === block.columns.length && !namesAColumn ? { formRow: unlabelled, label: -1 } : null;
  }
  for (let label = row.length - 2; label >= 0; label--) {
    const core = row[label]?.core ?? '';
    const formRow = block.rows.find(({ path }) => sameLabel(core, officialCore(path.at(-1) ?? '')));
    const values = row.slice(label + 1);
    const carriesValues = values.length === block.columns.length || values.some((cell) => cell.text !== '');
    if (formRow !== undefined && carriesValues) return { formRow, label };
  }
  return null;
}

function isLabel(core: string, path: readonly string[]): boolean {
  return path.some((label) => sameLabel(core, officialCore(label)));
}

/** The values of a row, column by column; null where the row's cells do not fit the header. */
function valuesOf(
  view: GridView,
  r: number,
  block: FormBlock,
  match: RowMatch,
  columns: ReadonlyMap<FormColumn, number>,
): TableCell[] | null {
  const row = view.rows[r] ?? [];
  const values = row.slice(match.label + 1);
  if (!view.grid.exact && values.length !== block.columns.length) return null;
  const placed: TableCell[] = [];
  for (const column of block.columns) {
    const at = columns.get(column);
    const cell = at === undefined ? undefined : view.at(r, at);
    if (at === undefined || cell === undefined || !values.includes(cell)) return null;
    placed.push({
      code: cellCode(match.formRow, column),
      cell: cellValue(cell.text),
      row: cell.row,
      column: cell.column,
    });
  }
  const once = new Set(placed.map(({ column }) => column)).size === placed.length;
  return once ? placed : null;
}

function rowText(row: readonly LabelledCell[]): string {
  return row
    .map((cell) => cell.text)
    .join(' ')
    .trim();
}
