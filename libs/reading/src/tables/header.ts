import type { FormBlock } from '@gongkai/report';
import { endOf, greatest, type GridView, type LabelledCell } from './grid-view.ts';
import { officialCore } from './label.ts';

/** A column of a grid as its header names it. */
export interface HeaderColumn {
  /** Grid columns `from` to `to` (exclusive) under its own label. */
  readonly from: number;
  readonly to: number;
  /** Labels above it as far as they are known, from the outermost to its own. */
  readonly path: readonly string[];
  /** Its own label as printed. */
  readonly label: LabelledCell;
}

/** What the rows above the first values say of the columns. */
export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Where the header ends at the right; a value beyond it is one too many. */
  readonly end: number;
  /** Where its last label begins; a row that ends before it is too short. */
  readonly lastLabel: number;
}

/** More rows than this are no header: its last ones are. */
const MOST_ROWS = 12;

/** A line about the whole table: its title, or the unit. */
const unitLine = /^\s*[（(]?\s*(?:计量)?单位\s*[：:]/;

/** The header of a grid's columns, read from the rows `first` to `to` (exclusive); `blocks` are those it may head. */
export function headerOf(view: GridView, first: number, to: number, blocks: readonly FormBlock[]): Header {
  const from = Math.max(first, to - MOST_ROWS);
  if (!view.grid.exact) return { columns: alignedColumns(view, from, to), end: view.grid.columnCount, lastLabel: 0 };
  // Cells that reach down into the header from above it count: what they cover is no room for values.
  const over = to > from ? Array.from({ length: view.grid.columnCount }, (_, column) => view.at(from, column)) : [];
  const above = [...new Set(over)].flatMap((cell) => (cell !== undefined && cell.row < from ? [cell] : []));
  const cells = [...above, ...view.rows.slice(from, to).flat()].filter((cell) => isOfColumns(view, cell));
  const end = greatest(cells.filter(({ wording, text }) => wording || text === '').map(endOf));
  const lastLabel = greatest(cells.filter(({ wording }) => wording).map(({ column }) => column));
  return {
    columns: isDisplaced(view, from, to, end, blocks) ? [] : exactColumns(view, from, to, blocks),
    end,
    lastLabel,
  };
}

/** Cells over the whole width, from the first column that any cell stands in, head no column. */
function isOfColumns({ grid, left }: GridView, cell: LabelledCell): boolean {
  const width = grid.columnCount - left;
  return !unitLine.test(cell.text) && (width === 1 || cell.columnSpan < width);
}

/**
 * Whether a merged cell of the header is narrower than what it heads: a row of labels ends before the values do, or before
 * other rows of labels, and which of its cells slipped to the left cannot be told. A row's only label beside the corner
 * has nothing behind it to slip; a row that begins further right than others was put there.
 */
function isDisplaced(view: GridView, from: number, to: number, end: number, blocks: readonly FormBlock[]): boolean {
  if (to - from < 2) return false;
  const width = Math.max(end, greatest((view.rows[to] ?? []).map(endOf)));
  const labels = new Set(blocks.flatMap(({ columns }) => columns.flatMap(({ path }) => path)).map(officialCore));
  return view.rows.slice(from, to).some((cells, i) => {
    if (cells.length < (i === 0 ? 3 : 2) || !cells.some(({ core }) => labels.has(core))) return false;
    const covering = Array.from({ length: width }, (_, column) => view.at(from + i, column));
    return covering.slice(covering.findIndex((cell) => cell !== undefined)).includes(undefined);
  });
}

function exactColumns(view: GridView, from: number, to: number, blocks: readonly FormBlock[]): HeaderColumn[] {
  const above = Array.from({ length: view.grid.columnCount }, (_, column) => {
    const stack: LabelledCell[] = [];
    for (let row = from; row < to; row++) {
      const cell = view.at(row, column);
      if (cell === undefined || cell.row < from || cell === stack.at(-1)) continue;
      if (cell.wording && isOfColumns(view, cell)) stack.push(cell);
    }
    return stack;
  });
  const groups = spreadGroups(view, from, to, above, blocks);
  return above.flatMap((stack, column): HeaderColumn[] => {
    const label = stack.at(-1);
    if (label?.column !== column) return [];
    const end = column + label.columnSpan;
    if (above.slice(column, end).some((other) => other.at(-1) !== label)) return [];
    return [{ from: column, to: end, path: [...(groups.get(column) ?? []), ...stack.map(({ core }) => core)], label }];
  });
}

/**
 * A group's label whose merged cell was split stands over its first column only, with empty cells behind it. It goes on
 * over them where the labels below are exactly the form's columns of that group, in the form's order.
 */
function spreadGroups(
  view: GridView,
  from: number,
  to: number,
  above: readonly (readonly LabelledCell[])[],
  blocks: readonly FormBlock[],
): ReadonlyMap<number, readonly string[]> {
  const spread = new Map<number, string[]>();
  const groups = new Set(
    blocks.flatMap(({ columns }) => columns.flatMap(({ path }) => path.slice(0, -1).map(officialCore))),
  );
  for (let row = from; row < to - 1; row++) {
    for (const cell of view.rows[row] ?? []) {
      if (!groups.has(cell.core) || cell.columnSpan > 1) continue;
      let end = cell.column + 1;
      while (end < above.length && view.at(row, end)?.text === '' && view.at(row, end)?.row === row) end++;
      const below = above.slice(cell.column, end).map((stack) => stack.at(-1)?.core);
      const isGroup = blocks.some(({ columns }) => {
        const own = columns.filter(({ path }) => path.slice(0, -1).some((label) => officialCore(label) === cell.core));
        const cores = own.map(({ path }) => officialCore(path.at(-1) ?? ''));
        return own.length === below.length && cores.every((core, i) => core === below[i]);
      });
      if (!isGroup) continue;
      for (let column = cell.column + 1; column < end; column++) {
        spread.set(column, [...(spread.get(column) ?? []), cell.core]);
      }
    }
  }
  return spread;
}

/**
 * Header of a flattened table. Its lowest row is complete and aligned at the right. An empty cell in it continues the
 * next cell of the row above; a run of labels stands under one cell, and where the run's first label comes again, under
 * the next one. Where the rows do not fit together so, nothing is assumed beyond the lowest row.
 */
function alignedColumns(view: GridView, from: number, to: number): HeaderColumn[] {
  const lowest = to > from ? (view.rows[to - 1] ?? []) : [];
  const above = to - 2 >= from ? view.rows[to - 2] : undefined;
  const parents = above === undefined ? null : parentsOf(lowest, above);
  return lowest.flatMap((cell, i): HeaderColumn[] => {
    const parent = parents?.[i];
    const path = [parent?.core ?? '', cell.core].filter((core) => core !== '');
    const label = cell.core === '' ? parent : cell;
    return label === undefined || path.length === 0 ? [] : [{ from: cell.column, to: cell.column + 1, path, label }];
  });
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
