import {
  cellCode,
  formOf,
  type Code,
  type FormBlock,
  type FormRow,
  type FormTable,
  type SectionNumber,
  type TableName,
} from '@gongkai/report';
import { headerRows, spanCell, type PrintedCell } from './header-rows.ts';
import type { ReportContent } from './report-content.ts';
import { printedList } from './statistics/printed-list.ts';

/** A table as it lies on paper: each merged cell stands once, at its upper left position. */
export interface PrintedTable {
  readonly name: TableName;
  /** Null for a table that belongs to no section. */
  readonly section: SectionNumber | null;
  /** Columns left of the values. */
  readonly labelColumns: number;
  readonly columnCount: number;
  /** Widths of the label columns in twentieths of a point, where the table has its own. */
  readonly labelWidths?: readonly number[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** What the form prints above its row labels and above all value columns. */
const corners: Readonly<Partial<Record<TableName, { readonly corner?: string; readonly above?: string }>>> = {
  two: { corner: '信息内容' },
  three: {
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    above: '申请人情况',
  },
};

/** A report whose content has no text for a cell of its form. */
export class MissingCell extends Error {
  constructor(readonly code: Code) {
    super(`The content has no text for the cell "${code}"; give '' for a cell printed empty`);
    this.name = 'MissingCell';
  }
}

/**
 * The tables of the content's edition with its values in them, in the order of the form.
 * @throws {MissingCell} for a cell of the form without a text
 */
export function printedTables(content: ReportContent): PrintedTable[] {
  return tablesOf(content).filter(({ name }) => content.pictures?.includes(name) !== true);
}

/** The tables of which only a picture is printed, where a format can have one. */
export function picturedTables(content: ReportContent): PrintedTable[] {
  return tablesOf(content).filter(({ name }) => content.pictures?.includes(name) === true);
}

function tablesOf(content: ReportContent): PrintedTable[] {
  return (content.tables ?? formOf(content.edition)?.tables ?? []).map((table) =>
    table.name === 'statistics'
      ? printedList(table, content.listLayout ?? 'units', textsOf(content))
      : printedTable(table, content),
  );
}

function textsOf({ cells }: ReportContent): (code: Code) => string {
  return (code) => {
    const text = cells[code];
    if (text === undefined) throw new MissingCell(code);
    return text;
  };
}

function printedTable(table: FormTable, content: ReportContent): PrintedTable {
  const labelColumns = Math.max(...table.blocks.flatMap(({ rows }) => rows.map(({ path }) => path.length)));
  const valueColumns = Math.max(...table.blocks.map(({ columns }) => columns.length));
  const { corner, above } = corners[table.name] ?? {};
  const unbroken = new Set(content.unbrokenColumns ?? []);
  const rows = table.blocks.flatMap((block) => [
    ...(block.item === undefined ? [] : [[spanCell('label', [block.item], labelColumns + valueColumns)]]),
    ...headerRows(block.columns, { corner, above, labelColumns, valueColumns, unbroken }),
    ...block.rows.map((row, i) => [
      ...labelCells(block.rows, i, labelColumns),
      ...valueCells(block, row, valueColumns, textsOf(content)),
    ]),
  ]);
  return { name: table.name, section: table.section, labelColumns, columnCount: labelColumns + valueColumns, rows };
}

/** Labels that start in this row; one that covers several rows stands in the first of them. */
function labelCells(rows: readonly FormRow[], at: number, labelColumns: number): PrintedCell[] {
  const path = rows[at]?.path ?? [];
  return path.flatMap((label, level) => {
    const isOwn = level === path.length - 1;
    if (isOwn) return [spanCell('label', [label], labelColumns - level)];
    const covers = (row: FormRow | undefined) =>
      row !== undefined && row.path.length > level + 1 && path.slice(0, level + 1).every((l, i) => row.path[i] === l);
    if (covers(rows[at - 1])) return [];
    const after = rows.slice(at).findIndex((row) => !covers(row));
    return [spanCell('label', [label], 1, after === -1 ? rows.length - at : after)];
  });
}

/** A block with fewer columns than the table widens its last one. */
function valueCells(
  { columns }: FormBlock,
  row: FormRow,
  valueColumns: number,
  textOf: (code: Code) => string,
): PrintedCell[] {
  return columns.map((column, i) => {
    const width = i === columns.length - 1 ? valueColumns - i : 1;
    return spanCell('value', [textOf(cellCode(row, column))], width);
  });
}

/** A cell of a row in formats that write a merged cell again in every row it covers. */
export interface RowCell {
  readonly cell: PrintedCell;
  /** True below the row in which the merged cell starts. */
  readonly continues: boolean;
}

/** The rows of a table with merged cells repeated downwards, left to right. */
export function rowsWithContinuations({ rows, columnCount }: PrintedTable): RowCell[][] {
  const open = new Map<number, { cell: PrintedCell; left: number }>();
  return rows.map((row) => {
    const starting = [...row];
    const cells: RowCell[] = [];
    for (let column = 0; column < columnCount;) {
      const above = open.get(column);
      const cell = above === undefined ? starting.shift() : above.cell;
      if (cell === undefined) break;
      cells.push({ cell, continues: above !== undefined });
      const left = (above?.left ?? cell.rowSpan) - 1;
      if (left > 0) open.set(column, { cell, left });
      else open.delete(column);
      column += cell.columnSpan;
    }
    return cells;
  });
}
