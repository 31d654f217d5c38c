import type { FormBlock } from '@gongkai/report';
import type { ColumnsFound } from './columns.ts';
import type { FormLabels } from './form-labels.ts';
import { greatest, type GridView } from './grid-view.ts';
import type { RowMatch } from './match-rows.ts';
import type { Region } from './regions.ts';

/** Words as long as this in the first column are no value (见附件), but the label of a row that the form does not have. */
const LABEL = 5;

/**
 * The rows of a region that carry the values of a row without label, as table four has one: what stands under the names
 * of its columns. A row with words in it counts only where all have some, a blank row only where no other has values, a
 * row 1, 2, 3 … only where it is the only one.
 */
export function unlabelledRows(
  view: GridView,
  { body }: Region,
  labels: FormLabels,
  columns: (block: FormBlock) => ColumnsFound,
): ReadonlyMap<number, RowMatch> {
  if (body.length === 0 || body.some(({ match }) => match !== null)) return new Map();
  const line = labels.lines.find(({ row, block }) => row.path.length === 0 && columns(block).found.size > 1);
  if (line === undefined) return new Map();
  const found = [...columns(line.block).found.values()];
  const first = Math.min(...found.map(({ from }) => from));
  const candidates = body.filter(({ row, match }) => {
    const cells = view.rows[row] ?? [];
    if (match !== null || cells.some(({ core }) => labels.isOfColumn(core))) return false;
    if (reachesIntoHeader(view, row, labels)) return false;
    if (!view.grid.exact) return cells.length === line.block.columns.length;
    const values = cells.filter(({ column }) => column >= first);
    if (values[0]?.wording === true && values[0].core.length >= LABEL) return false;
    return values.filter(({ wording }) => wording).length * 2 < values.length;
  });
  const valued = candidates.filter(({ holds }) => holds === 'values');
  const plain = valued.filter(({ row }) => !view.rows[row]?.some(({ wording }) => wording));
  const filled = plain.length > 0 ? plain : valued;
  const used = filled.length > 0 ? filled : candidates.toSorted((a, b) => order(a) - order(b)).slice(0, 1);
  return new Map(used.map(({ row }) => [row, { ...line, label: null, near: false }]));
}

/** A row with a cell that goes on beside labels of columns below it is a part of the header. */
function reachesIntoHeader(view: GridView, row: number, labels: FormLabels): boolean {
  const reach = greatest((view.rows[row] ?? []).map(({ rowSpan }) => row + rowSpan));
  return view.rows.slice(row + 1, reach).some((below) => below.some(({ core }) => labels.isOfColumn(core)));
}

function order({ holds }: Region['body'][number]): number {
  return holds === 'numbering' ? 0 : 1;
}
