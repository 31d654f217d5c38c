import type { PrintedCell } from '../header-rows.ts';
import { breakLines } from './break-lines.ts';
import { type Box, type Pages, textArea } from './pages.ts';
import { widthOf } from './song-font.ts';

/** A table with the widths of its columns, points. */
export interface DrawnTable {
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly widths: readonly number[];
  /** Rows above the first value, which stand on the page of that value. */
  readonly headerRows: number;
  /** Whether they are printed again at the top of each further page. */
  readonly repeatsHeader: boolean;
}

/** Points. */
const size = 9;
const leading = 11.5;
const lowest = 17;
const padding = 3;

/** A cell with its place in the grid and its text in lines. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly width: number;
  readonly x: number;
  readonly lines: readonly string[];
}

/** Draws a table with all its borders; what does not fit on the page goes on on the next, a row is never cut. */
export function writeTable(pages: Pages, table: DrawnTable): void {
  const cells = placed(table);
  const heights = rowHeights(cells, table.rows.length);
  const height = (from: number, to: number) => heights.slice(from, to).reduce((sum, each) => sum + each, 0);
  let from = 0;
  while (from < heights.length) {
    const again = from > 0 && table.repeatsHeader ? table.headerRows : 0;
    let to = from;
    while (to < heights.length && height(0, again) + height(from, to + 1) <= pages.room) to += 1;
    // A merged cell is cut only where its text fits above the cut.
    while (to > from && to < heights.length && cells.some((cell) => isTooLow(cell, from, to))) to -= 1;
    if (to <= Math.max(from, table.headerRows)) {
      if (pages.isAtTop) throw new RangeError(`Row ${from + 1} of a table does not fit on a page; shorten its text`);
      pages.next();
      continue;
    }
    const top = pages.take(height(0, again) + height(from, to));
    draw(0, again, top);
    draw(from, to, top - height(0, again));
    from = to;
    if (from < heights.length) pages.next();
  }

  function isTooLow({ row, rowSpan, lines }: Placed, first: number, end: number): boolean {
    return row >= first && row < end && row + rowSpan > end && height(row, end) < heightOf(lines);
  }

  /** Draws the rows from `first` to before `end`; of a cell that began above them only its rest, without its text. */
  function draw(first: number, end: number, top: number): void {
    if (first === end) return;
    const seen = cells.filter(({ row, rowSpan }) => row < end && row + rowSpan > first);
    const boxes = seen.map(({ row, rowSpan, x, width }): Box => {
      const [upper, lower] = [Math.max(row, first), Math.min(row + rowSpan, end)];
      return { x, y: top - height(first, lower), width, height: height(upper, lower) };
    });
    pages.boxes(boxes);
    seen.forEach((cell, i) => {
      const box = boxes[i];
      if (box !== undefined && cell.row >= first) write(pages, cell.lines, box);
    });
  }
}

/** The lines in the middle of the box; a number too wide for it in smaller type. */
function write(pages: Pages, lines: readonly string[], { x, y, width, height }: Box): void {
  lines.forEach((line, i) => {
    const fitting = Math.min(size, Math.floor(((width - 2) / widthOf(line)) * 10) / 10);
    const middle = y + height / 2 + (lines.length / 2 - i - 0.5) * leading;
    pages.text(line, x + (width - widthOf(line) * fitting) / 2, middle - 0.35 * fitting, fitting);
  });
}

/** Each cell in the first column that is free in its row. */
function placed({ rows, widths }: DrawnTable): Placed[] {
  const taken = rows.map(() => new Set<number>());
  return rows.flatMap((cells, row) =>
    cells.map((cell): Placed => {
      let column = 0;
      while (taken[row]?.has(column) === true) column += 1;
      for (let r = row; r < row + cell.rowSpan; r += 1) {
        for (let c = column; c < column + cell.columnSpan; c += 1) taken[r]?.add(c);
      }
      const sum = (from: number, to: number) => widths.slice(from, to).reduce((all, each) => all + each, 0);
      const width = sum(column, column + cell.columnSpan);
      const inner = (width - 2 * padding) / size;
      const lines =
        cell.kind === 'value' ? cell.lines.filter(Boolean) : cell.lines.flatMap((line) => breakLines(line, inner));
      return { row, column, rowSpan: cell.rowSpan, width, x: textArea.left + sum(0, column), lines };
    }),
  );
}

/** As high as the cells of one row ask for; what a merged cell asks for beyond that its last row gives. */
function rowHeights(cells: readonly Placed[], count: number): number[] {
  const heights = Array.from({ length: count }, () => lowest);
  for (const { row, rowSpan, lines } of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const there = heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    const last = row + rowSpan - 1;
    heights[last] = (heights[last] ?? lowest) + Math.max(0, heightOf(lines) - there);
  }
  return heights;
}

function heightOf(lines: readonly string[]): number {
  return lines.length * leading + padding;
}
