import type { Grid, GridCell, Span } from '@gongkai/report';
import { alignedRight } from '../aligned-right.ts';
import { joinedLines } from '../cell-lines.ts';
import { isSectionHeading } from '../section-heading.ts';
import type { Line } from './lines.ts';

/** A cell before its row is complete: lines of one cell are joined without a separator, but for two numbers. */
interface OpenCell extends Span {
  text: string;
  end: number;
}

/** A table and the number of the line after it. */
export interface FlattenedTable {
  readonly grid: Grid;
  readonly next: number;
}

/**
 * Reads a table that was flattened to one cell a line: every cell starts with a tab, an empty line ends a row, a line
 * without a tab continues the cell above ("商业" / "企业"). Cells merged downwards come again as empty cells, cells merged
 * sideways do not come at all, so rows are of unequal length; they are aligned at their right end, where the numbers are.
 * @returns null when the line at `from` does not start a table
 */
export function flattenedTable(lines: readonly Line[], from: number, table: number): FlattenedTable | null {
  const rows: OpenCell[][] = [];
  let row: OpenCell[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined) break;
    const last = row[row.length - 1];
    if (line.text.startsWith('\t')) {
      row.push({ start: line.start + 1, end: line.end, text: line.text.slice(1) });
    } else if (line.text.trim() !== '' && last !== undefined && !isSectionHeading(line.text)) {
      last.text = joinedLines([last.text, line.text]);
      last.end = line.end;
    } else if (row.length > 0) {
      rows.push(row);
      row = [];
      if (line.text.trim() !== '') break;
    } else {
      break;
    }
  }
  if (row.length > 0) rows.push(row);
  const first = rows[0]?.[0];
  const lastCell = rows.at(-1)?.at(-1);
  if (first === undefined || lastCell === undefined) return null;
  return { grid: gridOf(rows, table, { start: first.start, end: lastCell.end }), next };
}

function gridOf(rows: readonly OpenCell[][], table: number, span: Span): Grid {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const cells = alignedRight(rows).map(({ cell, ...position }): GridCell => ({
    start: cell.start,
    end: cell.end,
    text: cell.text.trim(),
    ...position,
  }));
  return { kind: 'grid', table, exact: false, rowCount: rows.length, columnCount, cells, ...span };
}
