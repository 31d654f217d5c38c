import type { GridView, LabelledCell } from './grid-view.ts';

/** Labels above a column as far as they are known, from the outermost to its own. */
export type HeaderPath = readonly string[];

/** The header of each column, read from the rows `from` to `to` (exclusive). */
export function headerPaths(view: GridView, from: number, to: number): HeaderPath[] {
  return view.grid.exact ? exactPaths(view, from, to) : alignedPaths(view, from, to);
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
