import { cellCode, type Code, type FormRow } from '@gongkai/report';
import type { TableCell, TableReading } from './grid-to-table.ts';

/** A row of the form that a document prints more than once with different values. */
export interface Contradiction {
  /** The row's label on the form; empty for the row of table four. */
  readonly label: string;
  readonly table: TableReading['table'];
  /** Where its values stand: grid, row, column. */
  readonly places: readonly { readonly grid: TableReading['grid']; readonly row: number; readonly column: number }[];
  /** The different texts, in the order in which they stand. */
  readonly texts: readonly string[];
}

/** Readings in which each cell of the form is found once at most. */
export interface Settled {
  readonly readings: readonly TableReading[];
  readonly contradictions: readonly Contradiction[];
}

interface Found {
  readonly reading: TableReading;
  readonly cell: TableCell;
}

/**
 * Settles cells found more than once. Where all say the same, the first counts; where they do not, none wins: the first
 * is unreadable, with every text, and the row is named as a contradiction.
 */
export function settle(readings: readonly TableReading[]): Settled {
  const byCode = new Map<Code, Found[]>();
  for (const reading of readings) {
    for (const cell of reading.cells) {
      const all = byCode.get(cell.code);
      if (all === undefined) byCode.set(cell.code, [{ reading, cell }]);
      else all.push({ reading, cell });
    }
  }
  const kept = new Map<TableReading, TableCell[]>(readings.map((reading) => [reading, []]));
  const disputed: Found[][] = [];
  for (const all of byCode.values()) {
    const [first] = all;
    if (first === undefined) continue;
    const isDisputed = all.some(
      ({ cell: { cell } }) => cell.cell !== first.cell.cell.cell || cell.value !== first.cell.cell.value,
    );
    if (isDisputed) disputed.push(all);
    kept.get(first.reading)?.push(isDisputed ? unreadable(first.cell, all) : first.cell);
  }
  return {
    readings: readings.map((reading) => ({ ...reading, cells: kept.get(reading) ?? [] })),
    contradictions: contradictionsOf(disputed),
  };
}

function unreadable(first: TableCell, all: readonly Found[]): TableCell {
  return { ...first, cell: { cell: 'unreadable', value: null, text: textsOf(all).join('；') } };
}

function textsOf(all: readonly Found[]): string[] {
  return [...new Set(all.map(({ cell }) => cell.cell.text))];
}

/** One for each row of the form. */
function contradictionsOf(disputed: readonly (readonly Found[])[]): Contradiction[] {
  const byRow = new Map<FormRow, (readonly Found[])[]>();
  for (const all of disputed) {
    const [first] = all;
    const row = first === undefined ? null : rowOf(first);
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), all]);
  }
  return [...byRow].flatMap(([row, cells]) => {
    const table = cells[0]?.[0]?.reading.table;
    if (table === undefined) return [];
    const places = cells.flat().map(({ reading: { grid }, cell }) => ({ grid, row: cell.row, column: cell.column }));
    return [{ label: row.path.at(-1) ?? '', table, places, texts: [...new Set(cells.flatMap(textsOf))] }];
  });
}

/** The row of the form a cell stands in. */
function rowOf({ reading: { table }, cell: { code } }: Found): FormRow | null {
  for (const { rows, columns } of table.blocks) {
    const row = rows.find((candidate) => columns.some((column) => cellCode(candidate, column) === code));
    if (row !== undefined) return row;
  }
  return null;
}
