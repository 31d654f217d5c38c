import type { FormBlock } from '@gongkai/report';
import { labelAt, slipAt } from './label-of-lines.ts';
import { isWords, type LineCell, none } from './line-cell.ts';

/** The rows of a header and the line after it. */
export interface Header {
  readonly rows: readonly (readonly LineCell[])[];
  readonly next: number;
}

/** The header of a block, printed level by level, every label there and in the form's order. */
export function headerAt(block: FormBlock, lines: readonly string[], at: number): Header | null {
  const depth = Math.max(...block.columns.map(({ path }) => path.length));
  const corner = block.rows.some(({ path }) => path.length > 0) ? [none] : [];
  const rows: LineCell[][] = [];
  let next = at;
  for (let level = 0; level < depth; level++) {
    const row = [...corner];
    for (const [i, { path }] of block.columns.entries()) {
      const label = path[level];
      const shared = path.length > level + 1 && block.columns[i - 1]?.path[level] === label;
      if (shared) continue;
      if (label === undefined) row.push(none);
      else {
        while (next > at && !isWords(lines[next] ?? '\t') && lines[next] !== undefined) next++;
        const found = labelAt(label, lines, next) ?? slipAt(label, lines, next);
        if (found === null) return null;
        row.push(found.cell);
        next = found.next;
      }
    }
    rows.push(row);
  }
  return { rows, next };
}
