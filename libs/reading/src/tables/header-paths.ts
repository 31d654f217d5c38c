import type { GridView, LabelledCell } from './grid-view.ts';

/** Labels above a column as far as they are known, from the outermost to its own. */
export type HeaderPath = readonly string[];

/** The header of each column, read from the rows `from` to `to` (exclusive). */
export function headerPaths(view: GridView, from: number, to: number): HeaderPath[] {
  if (!view.grid.exact) return alignedPaths(view, from, to);
  return isDisplaced(view, from, to) ? [] : exactPaths(view, from, to);
}

/**
 * Whether a merged cell of the header is narrower than what it heads: the row ends before the values do, and which of
 * its cells slipped to the left cannot be told. A row's only label beside the corner has nothing behind it to slip.
 */
function isDisplaced(view: GridView, from: number, to: number): boolean {
  const width = Math.max(0, ...(view.rows[to] ?? []).map((cell) => cell.column + cell.columnSpan));
  if (to - from < 2) return false;
  return view.rows.slice(from, to).some((cells, i) => {
    const gap = Array.from({ length: width }, (_, column) => view.at(from + i, column)).includes(undefined);
    return gap && cells.length >= (i === 0 ? 3 : 2);
  });
}

/** A header cell over several columns heads the first of them. */
function exactPaths(view: GridView, from: number, to: number): HeaderPath[] {
  return Array.from({ length: view.grid.columnCount }, (_, column) => {
    const above: LabelledCell[] = [];
    for (let row = from; row < to; row++) {
      const cell = view.at(row, column);
      if (cell !== undefined && cell !== above.at(-1)) above.push(cell);
    }
    return above.at(-1)?.column === column ? above.map((cell) => cell.core).filter((core) => core !== '') : [];
  });
}

/**
 * Header of a flattened table. Its lowest row is complete and aligned at the right. An empty cell in it continues the
 * next cell of the row above; a run of labels stands under one cell, and where the run's first label comes again, under
 * the next one. Where the rows do not fit together so, nothing is assumed beyond the lowest row.
 */
function alignedPaths(view: GridView, from: number, to: number): HeaderPath[] {
  const paths: string[][] = Array.from({ length: view.grid.columnCount }, () => []);
  const lowest = view.rows[to - 1] ?? [];
  for (const cell of lowest) if (cell.core !== '') paths[cell.column]?.push(cell.core);
  const above = to - 2 >= from ? view.rows[to - 2] : undefined;
  if (above === undefined) return paths;
  const parents = parentsOf(lowest, above);
  parents?.forEach((parent, i) => {
    const column = lowest[i]?.column;
    if (column !== undefined && parent.core !== '') paths[column]?.unshift(parent.core);
  });
  return paths;
}

/** The cell of the row above for each cell of the lowest row; null where the two do not fit. */
function parentsOf(lowest: readonly LabelledCell[], above: readonly LabelledCell[]): LabelledCell[] | null {
  const parents: LabelledCell[] = [];
  let next = 0;
  let runStart: string | null = null;
  for (const cell of lowest) {
    const startsRun = cell.core === '' || runStart === null || cell.core === runStart;
    const parent = above[startsRun ? next++ : next - 1];
    if (parent === undefined) return null;
    parents.push(parent);
    if (cell.core === '') runStart = null;
    else runStart ??= cell.core;
  }
  return next === above.length ? parents : null;
}
