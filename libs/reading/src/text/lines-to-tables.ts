import { forms, type FormTable } from '@gongkai/report';
import { sectionHeading } from '../section-heading.ts';
import type { LineCell } from './line-cell.ts';
import { oneCellALine, type RowsOfLines } from './one-cell-a-line.ts';
import { statisticsOfLines } from './statistics-of-lines.ts';

/** A table found in lines `from` to `to` (exclusive), its rows aligned at their right end. */
export interface TableOfLines {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly LineCell[])[];
}

/**
 * Finds the tables of the form that were flattened to one cell a line without any mark, below the headings of their
 * sections, or the statistics form of 2014–2018. Lines with a tab are never part of one.
 */
export function linesToTables(lines: readonly string[]): readonly TableOfLines[] {
  const headings = lines.flatMap((line, at) => {
    const section = sectionHeading(line);
    return section === null ? [] : [{ section, at }];
  });
  const list = statisticsOfLines(lines);
  if (list.length > 0) return list;
  return headings.flatMap(({ section, at }, i) => {
    const due = forms.flatMap(({ tables }) => tables.filter((table) => table.section === section));
    const found = best(due, lines, at + 1, headings[i + 1]?.at ?? lines.length);
    return found === null ? [] : [found];
  });
}

/** Cells in the order of print, made rows again as a table of the form has them. */
export interface RowsByForm {
  readonly rows: RowsOfLines['rows'];
  /** Whether each row of the form is there with a value for each column. */
  readonly complete: boolean;
}

/** Reads cells whose rows are in doubt as a table of the form. @returns null where no row of any fits */
export function rowsByForm(cells: readonly string[]): RowsByForm | null {
  const found = mostWhole(
    forms.flatMap(({ tables }) => tables),
    cells,
    0,
    cells.length,
  );
  if (found === null) return null;
  const due = found.table.blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  return { rows: found.rows, complete: found.whole === due };
}

function best(due: readonly FormTable[], lines: readonly string[], from: number, to: number): TableOfLines | null {
  const rows = mostWhole(due, lines, from, to)?.rows;
  if (rows === undefined) return null;
  const at = rows.flat().filter(({ first }) => first >= 0);
  return { from: Math.min(...at.map(({ first }) => first)), to: Math.max(...at.map(({ last }) => last)) + 1, rows };
}

/** Of several tables the one of which most rows are whole. */
function mostWhole(due: readonly FormTable[], lines: readonly string[], from: number, to: number) {
  const read = due.map((table) => ({ table, ...oneCellALine(table, lines, from, to) }));
  return read.reduce<(typeof read)[number] | null>(
    (most, each) => (each.whole > (most?.whole ?? 0) ? each : most),
    null,
  );
}
