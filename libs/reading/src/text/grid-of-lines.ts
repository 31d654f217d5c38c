import type { Grid, GridCell } from '@gongkai/report';
import { alignedRight } from '../aligned-right.ts';
import type { Line } from './lines.ts';
import type { TableOfLines } from './lines-to-tables.ts';

/** The grid of a table whose cells are whole lines; a cell without a line stands where the one before it ends. */
export function gridOfLines(lines: readonly Line[], { from, to, rows }: TableOfLines, table: number): Grid {
  const [start, end] = [lines[from]?.start ?? 0, lines[to - 1]?.end ?? 0];
  let at = start;
  const cells = alignedRight(rows).map(({ cell, ...position }): GridCell => {
    const span = { start: lines[cell.first]?.start ?? at, end: lines[cell.last]?.end ?? at };
    at = span.end;
    return { text: cell.text, ...span, ...position };
  });
  const columnCount = Math.max(...rows.map(({ length }) => length));
  return { kind: 'grid', table, exact: false, rowCount: rows.length, columnCount, cells, start, end };
}
