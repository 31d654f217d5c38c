import {
  cellCode,
  type FormBlock,
  type FormColumn,
  formOf,
  type FormRow,
  type FormTable,
  type SectionNumber,
  type TableName,
} from '@gongkai/report';
import type { ReportContent } from '@gongkai/sample';

/** A cell with the columns and rows it covers. */
export interface GridCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** A table as other hands than those of our writers lay it out: every merged cell once, at its upper left position. */
export interface FormGrid {
  readonly name: TableName;
  readonly section: SectionNumber | null;
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

const one = (text: string, across = 1, down = 1): GridCell => ({ text, across, down });

type ValueOf = (row: FormRow, column: FormColumn) => string;

/** The tables of a report in the order of the form. */
export function formGrids({ edition, cells }: ReportContent): FormGrid[] {
  const valueOf: ValueOf = (row, column) => cells[cellCode(row, column)] ?? '';
  return (formOf(edition)?.tables ?? []).map((table) =>
    table.name === 'statistics' ? list(table, valueOf) : matrix(table, valueOf),
  );
}

function matrix({ name, section, blocks }: FormTable, valueOf: ValueOf): FormGrid {
  const labels = Math.max(...blocks.flatMap(({ rows }) => rows.map(({ path }) => path.length)));
  const values = Math.max(...blocks.map(({ columns }) => columns.length));
  const rows = blocks.flatMap((block) => [
    ...(block.item === undefined ? [] : [[one(block.item, labels + values)]]),
    ...heads(block, labels, values),
    ...block.rows.map((row, at) => [
      ...labelCells(block.rows, row, at, labels),
      ...block.columns.map((column, i) => one(valueOf(row, column), widthOf(block.columns, i, values))),
    ]),
  ]);
  return { name, section, columns: labels + values, rows };
}

/** The statistics form as a plain list: label and number. */
function list({ name, section, blocks }: FormTable, valueOf: ValueOf): FormGrid {
  const rows = blocks.flatMap((block) =>
    block.rows.flatMap((row, at) => {
      const above = block.rows[at - 1]?.path ?? [];
      const fresh = row.path.slice(0, -1).filter((label, i) => above[i] !== label);
      return [
        ...fresh.map((label) => [one(label), one('')]),
        ...block.columns.map((column) => [one(row.path.at(-1) ?? ''), one(valueOf(row, column))]),
      ];
    }),
  );
  return { name, section, columns: 2, rows: [[one('统计指标'), one('统计数')], ...rows] };
}

/** The last column takes what is left of the table. */
function widthOf(columns: readonly FormColumn[], at: number, values: number): number {
  return at === columns.length - 1 ? values - at : 1;
}

function heads({ columns, item }: FormBlock, labels: number, values: number): GridCell[][] {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  return Array.from({ length: depth }, (_, level) => [
    ...(level === 0 && labels > 0 ? [one(item === undefined ? '' : '信息内容', labels, depth)] : []),
    ...columns.flatMap((column, i) => {
      const label = column.path[level];
      if (label === undefined) return [];
      const isOwn = level === column.path.length - 1;
      if (isOwn) return [one(label, widthOf(columns, i, values), depth - level)];
      if (columns[i - 1]?.path[level] === label) return [];
      return [one(label, columns.filter(({ path }) => path[level] === label).length)];
    }),
  ]);
}

function labelCells(rows: readonly FormRow[], { path }: FormRow, at: number, labels: number): GridCell[] {
  return path.flatMap((label, level) => {
    if (level === path.length - 1) return [one(label, labels - level)];
    const belongs = (row: FormRow | undefined) =>
      row !== undefined && row.path.length > level + 1 && row.path[level] === label;
    if (belongs(rows[at - 1])) return [];
    const end = rows.findIndex((row, i) => i > at && !belongs(row));
    return [one(label, 1, (end === -1 ? rows.length : end) - at)];
  });
}

/** The same table with nothing merged: the text stands at the upper left, the rest is empty. */
export function unmerged({ rows, columns }: FormGrid): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => Array.from({ length: columns }, () => undefined));
  rows.forEach((row, r) => {
    for (const { text, across, down } of row) {
      const c = grid[r]?.indexOf(undefined) ?? -1;
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) grid[r + y]?.splice(c + x, 1, y + x === 0 ? text : '');
    }
  });
  return grid.map((row) => row.map((text) => text ?? ''));
}
