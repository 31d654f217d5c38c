import { forms } from '@gongkai/report';
import type { FormLabels, FormLine } from './form-labels.ts';
import { greatest, type GridView, type LabelledCell } from './grid-view.ts';
import { nearestLabel, officialCore } from './label.ts';

/** A row of a grid that carries the values of a row of the form. */
export interface RowMatch extends FormLine {
  /** The cell its label stands in; null for the row of table four, which has none. */
  readonly label: LabelledCell | null;
  /** Whether the label has a slip. */
  readonly near: boolean;
}

const groupsOfAnyEdition = new Set(
  forms.flatMap(({ tables }) =>
    tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.flatMap(({ path }) => path.slice(0, -1).map(officialCore))),
    ),
  ),
);

/** Shorter labels (其他, 总计) come under more than one heading: they need the one the form has them under. */
const TELLING = 4;

/**
 * The rows of a grid that carry a label of the form, by row number. A label with a slip counts only where no row carries
 * it without, no other row is as near, and the row stands between the rows it belongs between. `before` is the row of
 * the form read last before this grid.
 */
export function matchRows(view: GridView, labels: FormLabels, before: FormLine | null): ReadonlyMap<number, RowMatch> {
  const matches = new Map<number, RowMatch>();
  let group: readonly string[] = before?.row.path.slice(0, -1).map(officialCore) ?? [];
  view.rows.forEach((_, r) => {
    const above = groupsLeftOf(view, r, labels);
    if (above.some((label) => !group.includes(label))) group = above;
    const match = exactMatch(view, r, labels, above, group);
    if (match === null) return;
    matches.set(r, match);
    group = match.row.path.slice(0, -1).map(officialCore);
  });
  return addNear(view, labels, matches);
}

/** Labels over several rows that this row stands under as far as it shows. */
function groupsLeftOf(view: GridView, r: number, labels: FormLabels): string[] {
  const cells = view.grid.exact
    ? Array.from({ length: view.grid.columnCount }, (_, column) => view.at(r, column))
    : (view.rows[r] ?? []);
  return [...new Set(cells)].flatMap((cell) => (cell !== undefined && labels.isRowGroup(cell.core) ? [cell.core] : []));
}

/** The last of a row's cells that is the label of a row of the form, with the row's values behind it. */
function exactMatch(
  view: GridView,
  r: number,
  labels: FormLabels,
  above: readonly string[],
  group: readonly string[],
): RowMatch | null {
  const row = view.rows[r] ?? [];
  for (let i = row.length - 2; i >= 0; i--) {
    const label = row[i];
    const line = label === undefined ? null : labels.lineOf(label.core);
    if (label === undefined || line === null || !carriesValues(view, row, i, line, labels)) continue;
    if (isOverSeveral(view, label, row, r)) continue;
    if (label.core.length < TELLING && !isUnderItsGroup(line, above, group)) continue;
    return { ...line, label, near: false };
  }
  return null;
}

/** What stands in a row besides its label is no label of a column, and behind it there is something, or all that is due. */
function carriesValues(
  view: GridView,
  row: readonly LabelledCell[],
  label: number,
  { block }: FormLine,
  labels: FormLabels,
): boolean {
  const values = row.slice(label + 1);
  if (row.some((cell, i) => i !== label && cell.core !== '' && labels.isOfColumn(cell.core))) return false;
  return view.grid.exact || values.length === block.columns.length || values.some(({ text }) => text !== '');
}

/**
 * Whether a label that heads several rows in one edition and is a row of its own in another (其他处理) heads several here:
 * another label stands behind it, it reaches over more rows than its values, or the next row has values and no label.
 */
function isOverSeveral(view: GridView, label: LabelledCell, row: readonly LabelledCell[], r: number): boolean {
  if (!groupsOfAnyEdition.has(label.core) || !view.grid.exact) return false;
  if (row[row.indexOf(label) + 1]?.wording === true) return true;
  const next = view.rows[r + 1] ?? [];
  const isUnlabelled =
    next.some(({ text, wording }) => text !== '' && !wording) && !next.some(({ wording }) => wording);
  return isUnlabelled || label.rowSpan > greatest(row.slice(row.indexOf(label) + 1).map(({ rowSpan }) => rowSpan));
}

function isUnderItsGroup({ row }: FormLine, above: readonly string[], group: readonly string[]): boolean {
  const due = row.path.slice(0, -1).map(officialCore);
  if (above.some((label) => !due.includes(label))) return false;
  return due.length < 2 || group.includes(due.at(-1) ?? '');
}

function addNear(
  view: GridView,
  labels: FormLabels,
  exact: ReadonlyMap<number, RowMatch>,
): ReadonlyMap<number, RowMatch> {
  const taken = new Set([...exact.values()].map(({ place }) => place));
  const near = new Map<number, RowMatch>();
  view.rows.forEach((row, r) => {
    if (exact.has(r)) return;
    const at = row.findLastIndex((cell, i) => cell.wording && i < row.length - 1);
    const label = row[at];
    if (label === undefined || labels.all.has(label.core)) return;
    const line = labels.lineOf(nearestLabel(label.core, labels.all) ?? '');
    if (line === null || taken.has(line.place) || !carriesValues(view, row, at, line, labels)) return;
    if (isBetween(exact, r, line)) near.set(r, { ...line, label, near: true });
  });
  const claims = [...near.values()].map(({ place }) => place);
  const alone = [...near].filter(([, { place }]) => claims.filter((claim) => claim === place).length === 1);
  return new Map([...exact, ...alone].sort(([a], [b]) => a - b));
}

function isBetween(exact: ReadonlyMap<number, RowMatch>, r: number, line: FormLine): boolean {
  const rows = [...exact].filter(([, { table }]) => table === line.table);
  const before = rows.findLast(([row]) => row < r)?.[1].place ?? -1;
  const after = rows.find(([row]) => row > r)?.[1].place ?? Infinity;
  return before < line.place && line.place < after;
}
