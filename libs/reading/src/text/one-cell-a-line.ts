import type { FormTable } from '@gongkai/report';
import { visible } from '../tables/visible.ts';
import { type Header, headerAt } from './header-of-lines.ts';
import { cellOf, isWords, type LineCell } from './line-cell.ts';
import { isItem, ownRowAt, type Row, rowAt, trailingBlanks } from './rows-of-lines.ts';

/** Rows of a table; `whole` counts those with a value for each column. */
export interface RowsOfLines {
  readonly rows: readonly (readonly LineCell[])[];
  readonly whole: number;
}

/**
 * Reads lines as a table of the form printed one cell a line, where nothing but the form says where a row ends: a header
 * with every label in the form's order, then the label of each row with its values behind it. A row whose values are not
 * as many as its columns keeps what it has and is too short for any column: whoever places values leaves it out.
 */
export function oneCellALine(table: FormTable, lines: readonly string[], from: number, to: number): RowsOfLines {
  const cleaned = lines.slice(0, to).map((line, at) => (at < from ? '' : withoutBars(visible(line))));
  const trailing = trailingBlanks(table, cleaned, from);
  const rows: (readonly LineCell[])[] = [];
  let whole = 0;
  let block = table.blocks.length === 1 ? table.blocks[0] : undefined;
  let headed = false;
  let before: LineCell[] = [];
  for (let at = from; at < to;) {
    const text = cleaned[at] ?? '';
    const item = table.blocks.find((candidate) => isItem(text, candidate.item));
    const header: Header | null = block === undefined ? null : headerAt(block, cleaned, at);
    const row: Row | null = block !== undefined && headed ? rowAt(block, cleaned, at, trailing) : null;
    if (item !== undefined) {
      rows.push([cellOf(cleaned, at, at)]);
      [block, headed, before] = [item, false, []];
      at++;
    } else if (header !== null) {
      if (before.length > 0) rows.push(before);
      rows.push(...header.rows);
      [headed, before, at] = [true, [], header.next];
    } else if (row !== null) {
      rows.push([...before, ...row.cells]);
      whole += Number(row.whole);
      [before, at] = [[], row.next];
    } else {
      const own = block !== undefined && headed ? ownRowAt(table, block, cleaned, at) : null;
      if (own !== null) rows.push([...before.splice(0), ...own.cells]);
      else if (isWords(text)) before.push(cellOf(cleaned, at, at));
      at = own?.next ?? at + 1;
    }
  }
  return { rows, whole };
}

/** Bars of a lost grid stand at the ends of a line, or alone in it; a line with a tab belongs to another kind of table. */
function withoutBars(line: string): string {
  if (line.includes('\t')) return '\t';
  const isEdge = (at: number): boolean => /[\s|｜]/.test(line[at] ?? 'x');
  let [start, end] = [0, line.length];
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return start === end && line !== '' && /[|｜]/.test(line) ? '|' : line.slice(start, end);
}
