import { cellCode, type Cell, type Code, type FormColumn, type FormRow } from '@gongkai/report';
import { amountIn } from './amount.ts';
import { cellValue } from './cell-value.ts';
import { endOf, type GridView, type LabelledCell } from './grid-view.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { RowMatch } from './match-rows.ts';

/** A cell of the form found in a grid. */
export interface TableCell {
  readonly code: Code;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  /** Unit printed beside it, where it is not the form's. */
  readonly unit?: string;
}

/** A row of a grid, the form row it is, and what its header says of the columns. */
export interface ValueRow {
  readonly view: GridView;
  readonly row: number;
  readonly match: RowMatch;
  readonly columns: ReadonlyMap<FormColumn, HeaderColumn>;
  readonly header: Header;
  /** Whether the header stands in the grid before; then every cell must lie exactly as there. */
  readonly continued: boolean;
}

/**
 * The values of a row by the columns that its header names. Null where the row's cells do not fit the header, so that
 * any of them may have slipped: nothing is read from it then.
 */
export function placeValues(at: ValueRow): TableCell[] | null {
  const { view, row, match, columns } = at;
  const { label } = match;
  const cells = view.rows[row] ?? [];
  const values = label === null ? cells : cells.slice(cells.indexOf(label) + 1);
  if (columns.size === 0) return null;
  return view.grid.exact ? exactValues(at, values) : alignedValues(at, values);
}

/** Where rows are only aligned at the right, a row counts as fitting if it is exactly as long as the form's. */
function alignedValues({ match, columns }: ValueRow, values: readonly LabelledCell[]): TableCell[] | null {
  const formColumns = match.block.columns;
  if (values.length !== formColumns.length || columns.size !== formColumns.length) return null;
  const placed: TableCell[] = [];
  for (const [formColumn, { from }] of columns) {
    const cell = values.find(({ column }) => column === from);
    if (cell === undefined) return null;
    placed.push(tableCell(match.row, formColumn, [cell], columns));
  }
  return new Set(placed.map(({ column }) => column)).size === placed.length ? placed : null;
}

function exactValues(at: ValueRow, values: readonly LabelledCell[]): TableCell[] | null {
  const { view, row, match, columns, header, continued } = at;
  const formColumns = match.block.columns;
  if (view.at(row, header.lastLabel) === undefined) return null;
  const complete = columns.size === formColumns.length;
  const beyond = values.filter((cell) => endOf(cell) > header.end);
  if (beyond.some(({ text }) => text !== '') || (!complete && beyond.length > 0)) return null;
  const placed: TableCell[] = [];
  for (const formColumn of formColumns) {
    const column = columns.get(formColumn);
    if (column === undefined) continue;
    if (match.label !== null && overlaps(match.label, column)) return null;
    const own = values.filter((cell) => overlaps(cell, column));
    if (own.length === 0 || (continued && !(complete && isUnder(own, column)))) return null;
    const shared = own.some((cell) => [...columns.values()].filter((other) => overlaps(cell, other)).length > 1);
    if (shared && own.some(({ text }) => cellValue(text).cell !== 'blank')) continue;
    placed.push(tableCell(match.row, formColumn, own, columns));
  }
  return placed.length === 0 ? null : placed;
}

function overlaps(cell: LabelledCell, { from, to }: HeaderColumn): boolean {
  return cell.column < to && endOf(cell) > from;
}

function isUnder([cell, ...others]: readonly LabelledCell[], { from, to }: HeaderColumn): boolean {
  return cell !== undefined && others.length === 0 && cell.column === from && endOf(cell) === to;
}

/** Several cells under one label: what stands in one of them, or in all alike, is the value; else it is unreadable. */
function tableCell(
  row: FormRow,
  column: FormColumn,
  cells: readonly LabelledCell[],
  columns: ReadonlyMap<FormColumn, HeaderColumn>,
): TableCell {
  const filled = cells.filter(({ text }) => cellValue(text).cell !== 'blank');
  const [first, ...others] = filled.length > 0 ? filled : cells;
  const texts = new Set(filled.map(({ text }) => text));
  const read = amountIn(first?.text ?? '', column, columns.get(column)?.label.text ?? '');
  const text = [...texts].join('；');
  const cell: Cell = others.length > 0 && texts.size > 1 ? { cell: 'unreadable', value: null, text } : read;
  return { code: cellCode(row, column), cell, row: first?.row ?? 0, column: first?.column ?? 0 };
}
