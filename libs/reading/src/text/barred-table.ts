import type { Grid, GridCell } from '@gongkai/report';
import { alignedRight } from '../aligned-right.ts';
import { cellValue } from '../tables/cell-value.ts';
import type { Line } from './lines.ts';
import { rowsByForm } from './lines-to-tables.ts';
import type { LineCell } from './line-cell.ts';

/** A table and the number of the line after it. */
export interface TextTable {
  readonly grid: Grid;
  readonly next: number;
}

type Cell = Pick<GridCell, 'text' | 'start' | 'end'>;

/** Dashes and colons below the head of a table, as some writers of plain text draw them. */
const isDrawnRule = (text: string): boolean => /^[\s|｜+:=-]+$/.test(text) && /[-=]{2}/.test(text);

/**
 * Reads a table printed a row a line, its cells between bars or tabs: at least two such lines, blank ones and drawn rules
 * between them passed over. Where the form has its rows whole in these cells, they are the form's rows; else rows equally
 * long state where each cell stands, and others are aligned at their right end, where the numbers are.
 * @returns null when no such table starts at the line `from`
 */
export function barredTable(lines: readonly Line[], from: number, table: number): TextTable | null {
  for (const cellsOf of [barredCells, tabbedCells]) {
    const rows: (readonly Cell[])[] = [];
    let next = from;
    for (let at = from; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined) break;
      if (line.text.trim() === '' || (rows.length > 0 && isDrawnRule(line.text))) continue;
      const cells = cellsOf(line) ?? itemCell(line);
      if (cells === null) break;
      rows.push(cells);
      next = at + 1;
    }
    if (rows.filter(({ length }) => length > 1).length >= 2) return { grid: gridOf(rows, table), next };
  }
  return null;
}

/** An item of article 20 heads rows of table two and has its line for itself. */
function itemCell(line: Line): readonly Cell[] | null {
  const [text, { start, end }] = [line.text.trim(), line];
  return /^第二十条第.{1,6}项$/.test(text.normalize('NFKC')) ? [{ text, start, end }] : null;
}

function barredCells(line: Line): readonly Cell[] | null {
  if ((line.text.match(/[|｜]/g)?.length ?? 0) < 2 || /^[\s|｜]*$/.test(line.text)) return null;
  const cells = split(line, /[|｜]/g);
  const [first, last] = [cells[0], cells.at(-1)];
  return cells.slice(first?.text === '' ? 1 : 0, last?.text === '' ? -1 : undefined);
}

/** A line that only begins with a tab is a cell of its own, not a row. */
function tabbedCells(line: Line): readonly Cell[] | null {
  const last = line.text.lastIndexOf('\t');
  const begins = line.text.search(/[^\t]/);
  const parts = begins >= 0 && last > begins && line.text.slice(0, last).trim() !== '';
  return parts ? split(line, /\t/g) : null;
}

function split(line: Line, separator: RegExp): readonly Cell[] {
  let start = 0;
  return line.text.split(separator).map((text) => {
    const cell = { text: text.trim(), start: line.start + start, end: line.start + start + text.length };
    start += text.length + 1;
    return cell;
  });
}

function gridOf(printed: readonly (readonly Cell[])[], table: number): Grid {
  const rectangular = printed.every(({ length }) => length === printed[0]?.length);
  const written = printed.flat();
  const byForm = rowsByForm(written.map(({ text }) => text));
  const regrouped = byForm !== null && (byForm.complete || !rectangular);
  const rows = regrouped ? byForm.rows.map((row) => row.map((cell) => cellOf(written, cell))) : printed;
  const cells = alignedRight(rows).map(({ cell, ...position }): GridCell => ({ ...cell, ...position }));
  return {
    kind: 'grid',
    table,
    exact: rectangular && !regrouped && !printed.some(isFilledUp),
    rowCount: rows.length,
    columnCount: Math.max(...rows.map(({ length }) => length)),
    cells,
    start: written[0]?.start ?? 0,
    end: written.at(-1)?.end ?? 0,
  };
}

/** Columns of table two; a row there that ends early means the same wherever its cells stand. */
const NARROW = 4;

/** A row of labels that was made as long as the others by blanks at its end: its labels do not stand over their columns. */
function isFilledUp(row: readonly Cell[]): boolean {
  const filled = row.findLastIndex(({ text }) => text !== '') + 1;
  const labels = row.slice(0, filled).map(({ text }) => text);
  return (
    row.length > NARROW &&
    row.length - filled >= 2 &&
    labels.length >= 2 &&
    labels.every((text) => cellValue(text).cell === 'unreadable')
  );
}

/** A cell that nothing was printed for stands nowhere else than the table. */
function cellOf(written: readonly Cell[], { text, first, last }: LineCell): Cell {
  const [start, end] = [written[first]?.start, written[last]?.end];
  const at = written[0]?.start ?? 0;
  return { text, start: start ?? at, end: end ?? at };
}
