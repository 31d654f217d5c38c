import type { FormBlock, FormTable } from '@gongkai/report';
import type { FormLabels } from './form-labels.ts';
import { endOf, type GridView, type LabelledCell } from './grid-view.ts';
import type { RowMatch } from './match-rows.ts';

/** A row below a header: of the form, or with something in it that is not, or empty. */
export interface BodyRow {
  readonly row: number;
  readonly match: RowMatch | null;
  /** What a row without label holds: values, nothing, or the numbers of the columns. */
  readonly holds: 'values' | 'nothing' | 'numbering';
}

/** A header, rows `from` to `to` (exclusive) of a grid, and the rows it heads. */
export interface Region {
  readonly from: number;
  to: number;
  /** Whether any of its rows is a label of the form's columns. */
  named: boolean;
  /** The item of article 20 above it. */
  readonly item: { readonly table: FormTable; readonly block: FormBlock } | null;
  readonly body: BodyRow[];
}

type Kind = 'item' | 'data' | 'header' | 'numbering' | 'values' | 'unknown' | 'words' | 'empty';

/**
 * Parts a grid where a new header begins: under an item of article 20, or at labels of columns below rows of values, so
 * that tables run together fall apart again. `open` tells that the grid may go on with the table before it.
 */
export function regionsOf(
  view: GridView,
  labels: FormLabels,
  matches: ReadonlyMap<number, RowMatch>,
  open: boolean,
): Region[] {
  const kinds = view.rows.map((row, r) => kindOf(view, row, labels, matches.get(r)));
  const start = (from: number, item: Region['item'] = null): Region => ({
    from,
    to: from,
    named: false,
    item,
    body: [],
  });
  let region = start(0);
  let closed = false;
  let words: number | null = null;
  const regions = [region];
  const begin = (next: Region) => {
    regions.push(next);
    region = next;
    closed = false;
    words = null;
  };
  kinds.forEach((kind, r) => {
    if (kind === 'item') begin(start(r, labels.blockOf(firstText(view, r))));
    if (kind === 'words' && closed) words ??= r;
    if (kind === 'header') {
      if (closed) begin(start(words ?? r));
      region.named = true;
    }
    const isBody = ['data', 'values', 'numbering', 'unknown', 'empty'].includes(kind);
    const isUsed =
      kind === 'data' || (kind === 'values' ? region.named || open : region.named && kinds[r + 1] !== 'header');
    if (isBody && (closed || isUsed)) {
      closed = true;
      if (kind !== 'empty') words = null;
      const holds = kind === 'empty' ? 'nothing' : kind === 'numbering' ? 'numbering' : 'values';
      region.body.push({ row: r, match: matches.get(r) ?? null, holds });
    }
    if (!closed) region.to = r + 1;
  });
  return regions;
}

function kindOf(view: GridView, row: readonly LabelledCell[], labels: FormLabels, match: RowMatch | undefined): Kind {
  const filled = row.filter(({ text }) => text !== '');
  const [first] = filled;
  if (first === undefined) return 'empty';
  if (labels.blockOf(first.text) !== null && filled.length === 1) return 'item';
  if (match !== undefined) return 'data';
  const values = filled.filter(({ wording }) => !wording);
  if (values.length > 0) return isNumbering(filled) ? 'numbering' : 'values';
  if (row.some(({ core }) => labels.isOfColumn(core))) return 'header';
  const isBeforeBlanks = row.length > filled.length && filled.length === 1 && endOf(first) < view.grid.columnCount;
  return isBeforeBlanks && row.at(-1)?.text === '' ? 'unknown' : 'words';
}

/** A row that numbers the columns below their labels: 1, 2, 3 …, with at most 栏次 or 甲 in front. */
function isNumbering(filled: readonly LabelledCell[]): boolean {
  const numbers = filled.filter(({ text }) => !/^(?:栏次|行次|序号|[甲乙丙])$/.test(text.replace(/\s/g, '')));
  return numbers.length >= 3 && numbers.every(({ text }, i) => text.normalize('NFKC').trim() === String(i + 1));
}

function firstText(view: GridView, row: number): string {
  return view.rows[row]?.find(({ text }) => text !== '')?.text ?? '';
}
