import type { CellDraft } from '../block-draft.ts';
import { cellText } from './glyphs-to-lines.ts';
import { grouped } from './grouped.ts';
import type { Glyph } from './page-marks.ts';
import type { Frame } from './rules-to-frames.ts';

/** Points. Borders nearer than this are one. */
const NEAR = 3;
const MOST_POSITIONS = 100_000;

/** A cell with the place it takes on the page. */
export interface DrawnCell extends CellDraft {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The cells a frame draws: neighbouring positions without a line between them are one merged cell, the outline counts as
 * drawn where the table is open at a side. Null where these are no cells: one that is no rectangle, or far too many.
 */
export function frameToCells(frame: Frame, glyphs: readonly Glyph[]): readonly DrawnCell[] | null {
  const { rules, left, right, top, bottom } = frame;
  const down = rules.filter(({ horizontal }) => !horizontal);
  const across = rules.filter(({ horizontal }) => horizontal);
  const xs = lanes([left, right, ...down.map(({ at }) => at)]);
  const ys = lanes([top, bottom, ...across.map(({ at }) => at)]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || rows * columns > MOST_POSITIONS) return null;

  const drawn = (lines: typeof rules, at: number, from: number, to: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= (from + to) / 2 && (from + to) / 2 <= line.to);
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y, nextX, nextY] = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0];
      const i = row * columns + column;
      if (column > 0 && !drawn(down, x, y, nextY))
        owner[Math.max(root(i), root(i - 1))] = Math.min(root(i), root(i - 1));
      if (row > 0 && !drawn(across, y, x, nextX)) {
        owner[Math.max(root(i), root(i - columns))] = Math.min(root(i), root(i - columns));
      }
    }
  }
  const positions = owner.map((_, i) => ({ row: Math.floor(i / columns), column: i % columns }));
  const areas = grouped(positions, (_, i) => root(i));
  const cells: (Omit<DrawnCell, 'text'> & { left: number; right: number })[] = [];
  for (const area of areas) {
    const rowsOf = area.map(({ row }) => row);
    const columnsOf = area.map(({ column }) => column);
    const [row, column] = [Math.min(...rowsOf), Math.min(...columnsOf)];
    const [rowSpan, columnSpan] = [Math.max(...rowsOf) - row + 1, Math.max(...columnsOf) - column + 1];
    if (rowSpan * columnSpan !== area.length) return null;
    cells.push({
      ...{ row, column, rowSpan, columnSpan, left: xs[column] ?? 0, right: xs[column + columnSpan] ?? 0 },
      ...{ top: ys[row] ?? 0, bottom: ys[row + rowSpan] ?? 0 },
    });
  }
  return withoutEmptyLanes(
    cells.map(({ left: from, right: to, ...cell }) => ({
      ...cell,
      text: cellText(glyphs.filter(({ x, y }) => from <= x && x < to && cell.top <= y && y < cell.bottom)),
    })),
  );
}

/** Whether the cells make a table: a box around a text and a list of boxes are none. */
export function isTable(cells: readonly DrawnCell[]): boolean {
  return cells.some(({ column }) => column > 0);
}

/** Positions of borders, those near one another taken together. */
function lanes(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(value);
  }
  return kept;
}

/** Leaves out rows and columns in which no cell begins: a stub of a line may part the grid where it parts no cells. */
export function withoutEmptyLanes(cells: readonly DrawnCell[]): readonly DrawnCell[] {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const count = (starts: readonly number[], from: number, span: number): number =>
    starts.filter((start) => from <= start && start < from + span).length;
  return cells.map((cell) => ({
    ...cell,
    row: rows.indexOf(cell.row),
    column: columns.indexOf(cell.column),
    rowSpan: count(rows, cell.row, cell.rowSpan),
    columnSpan: count(columns, cell.column, cell.columnSpan),
  }));
}
