import { exact } from '../sum.ts';
import type { Equations } from './equations.ts';

/** By how much each of some cells has to change; `more`: there are others that are not listed. */
export interface Solutions {
  readonly changes: readonly (readonly number[])[];
  readonly more: boolean;
}

const nothing: Solutions = { changes: [], more: false };

/**
 * The ways to change all of `cells`, and no other, so that every equation they stand in holds and every one of them is
 * a whole number that is not negative. At most `atMost` are listed.
 */
export function solutionsOf(equations: Equations, cells: readonly number[], atMost: number): Solutions {
  const rows = rowsOf(equations, cells);
  const pivots = reduce(rows, cells.length);
  if (rows.slice(pivots.length).some((row) => row[cells.length] !== 0)) return nothing;
  const values = cells.map((cell) => equations.values[cell] ?? 0);
  const fits = (changes: readonly number[]) =>
    changes.every((by, i) => by !== 0 && Number.isSafeInteger(exact(by + (values[i] ?? 0))) && by >= -(values[i] ?? 0));

  const free = cells.map((_, i) => i).filter((i) => !pivots.includes(i));
  const [first] = free;
  if (first === undefined) {
    const changes = cells.map((_, i) => exact(rows[pivots.indexOf(i)]?.[cells.length] ?? 0));
    return fits(changes) ? { changes: [changes], more: false } : nothing;
  }
  if (free.length > 1) return sharedOut(rows[0] ?? [], values);

  const changes: number[][] = [];
  const [lowest, highest] = rangeOf(first, rows.slice(0, pivots.length), pivots, values);
  // Of a row of whole numbers at most one for each cell does not fit, because that cell would not change.
  const last = Math.min(highest, lowest + atMost + cells.length);
  for (let by = lowest; by <= last; by++) {
    const together = cells.map((_, i) => {
      const row = rows[pivots.indexOf(i)];
      return row === undefined ? by : exact((row[cells.length] ?? 0) - (row[first] ?? 0) * by);
    });
    if (fits(together)) changes.push(together);
  }
  return { changes: changes.slice(0, atMost), more: changes.length > atMost || (changes.length > 0 && last < highest) };
}

/** Each equation that `cells` stand in: what they count in it, and what they must add to it. */
function rowsOf({ columns, residuals }: Equations, cells: readonly number[]): number[][] {
  const touched = new Set(cells.flatMap((cell) => columns[cell]?.map(({ equation }) => equation) ?? []));
  return [...touched].map((equation) => [
    ...cells.map((cell) => columns[cell]?.find((term) => term.equation === equation)?.sign ?? 0),
    -(residuals[equation] ?? 0),
  ]);
}

/** Gauss–Jordan in place: returns the unknowns that are decided, one a row from the first on. */
function reduce(rows: number[][], unknowns: number): number[] {
  const pivots: number[] = [];
  for (let unknown = 0; unknown < unknowns; unknown++) {
    const top = pivots.length;
    const found = rows.findIndex((row, i) => i >= top && row[unknown] !== 0);
    const pivot = rows[found];
    if (pivot === undefined) continue;
    rows.splice(found, 1);
    rows.splice(top, 0, pivot);
    const by = pivot[unknown] ?? 1;
    pivot.forEach((value, i) => (pivot[i] = value / by));
    for (const row of rows) {
      const factor = row[unknown] ?? 0;
      if (row !== pivot && factor !== 0) pivot.forEach((value, i) => (row[i] = exact((row[i] ?? 0) - factor * value)));
    }
    pivots.push(unknown);
  }
  return pivots;
}

/** Between which changes of the one free cell none of the cells becomes negative. */
function rangeOf(
  free: number,
  rows: readonly (readonly number[])[],
  pivots: readonly number[],
  values: readonly number[],
): [number, number] {
  let lowest = -(values[free] ?? 0);
  let highest = Number.POSITIVE_INFINITY;
  rows.forEach((row, r) => {
    const slope = row[free] ?? 0;
    const bound = ((values[pivots[r] ?? 0] ?? 0) + (row[values.length] ?? 0)) / slope;
    if (slope > 0) highest = Math.min(highest, bound);
    if (slope < 0) lowest = Math.max(lowest, bound);
  });
  return [Math.ceil(lowest), highest];
}

/**
 * Three cells that count the same in the very same equations. None of them could give or take what is asked alone, so all
 * can only give: either all they have, or in more ways than are worth listing.
 */
function sharedOut(row: readonly number[], values: readonly number[]): Solutions {
  const asked = Math.abs(row[values.length] ?? 0);
  const had = values.reduce((sum, value) => sum + value, 0);
  return had === asked ? { changes: [values.map((value) => -value)], more: false } : { changes: [], more: had > asked };
}
