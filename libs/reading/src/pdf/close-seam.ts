import { isCutColumn, isCutLabel } from './cut-label.ts';
import { type DrawnCell, withoutEmptyLanes } from './frame-to-cells.ts';
import { APART } from '../cell-lines.ts';

/** Points. */
const NEAR = 4;

/** What stands in the same columns at the end of a page and at the beginning of the next. */
interface Pair {
  readonly above: DrawnCell;
  readonly below: DrawnCell;
}

/** The cells that meet where a page break cut the table. */
interface Seam {
  readonly pairs: readonly Pair[];
  /** Whether the row above and the row below have the same columns. */
  readonly even: boolean;
}

/**
 * Joins what a page break cut though a line is drawn there: a merged cell, a row, a row of the header. `at` is where the
 * pages meet.
 */
export function closeSeam(cells: readonly DrawnCell[], at: number): readonly DrawnCell[] {
  const touches = (y: number): boolean => Math.abs(y - at) <= NEAR;
  const [upper, lower] = [cells.filter(({ bottom }) => touches(bottom)), cells.filter(({ top }) => touches(top))];
  const pairs = lower.flatMap((below): Pair[] => {
    const above = upper.find(({ column, columnSpan }) => column === below.column && columnSpan === below.columnSpan);
    return above === undefined ? [] : [{ above, below }];
  });
  const seam = { pairs, even: pairs.length === lower.length && pairs.length === upper.length };
  const row = cutRow(seam);
  const texts = row ?? cutHeader(seam) ?? cutGroups(seam, lower);
  return withoutEmptyLanes(
    cells.flatMap((cell) => {
      if (pairs.some(({ above, below }) => below === cell && texts.has(above))) return [];
      const pair = pairs.find(({ above }) => above === cell);
      const text = texts.get(cell);
      if (pair === undefined || text === undefined) return [cell];
      return [{ ...cell, text, rowSpan: cell.rowSpan + pair.below.rowSpan, bottom: pair.below.bottom }];
    }),
  );
}

/** The texts of the joined cells, by what stands above; null where no row is cut, or it is not certain. */
type Joined = ReadonlyMap<DrawnCell, string>;

/**
 * A row is cut where its label goes on below. Of its other cells only one part has a text; a number on both pages is no
 * single number.
 */
function cutRow({ pairs, even }: Seam): Joined | null {
  const label = pairs.findLast(isCut);
  if (!even || label === undefined) return null;
  const fits = pairs.every((pair) => {
    if (isHalfEmpty(pair) || isCut(pair)) return true;
    return pair.above.column > label.above.column && !isWording(pair.above.text) && !isWording(pair.below.text);
  });
  if (!fits) return null;
  return new Map(
    pairs.map((pair) => [pair.above, isHalfEmpty(pair) || isCut(pair) ? whole(pair) : whole(pair, APART)]),
  );
}

/** A header is cut where the label of a column goes on below and neither row has a number. */
function cutHeader({ pairs }: Seam): Joined | null {
  const isHeader = pairs.every((pair) => {
    const texts = [pair.above.text, pair.below.text].filter((text) => text !== '');
    return texts.every(isWording) && (isHalfEmpty(pair) || isCut(pair));
  });
  if (!isHeader || !pairs.some(({ above, below }) => isCutColumn(above.text, below.text))) return null;
  return new Map(pairs.map((pair) => [pair.above, whole(pair)]));
}

/**
 * A merged cell that the break cut has the rest of its label on the next page or stands empty there. Only labels are cut
 * so: what stands empty behind a text of its row is a value left blank, though a merged header may end above it.
 */
function cutGroups({ pairs }: Seam, lower: readonly DrawnCell[]): Joined {
  const groups = pairs.filter((pair) => {
    const { above, below } = pair;
    if (above.rowSpan === 1 && below.rowSpan === 1) return false;
    if (isCut(pair)) return true;
    const isBehindText = lower.some(({ column, text }) => column < below.column && text !== '');
    return below.text === '' && isWording(above.text) && !isBehindText;
  });
  return new Map(groups.map((pair) => [pair.above, whole(pair)]));
}

function isCut({ above, below }: Pair): boolean {
  return isCutLabel(above.text, below.text);
}

function isHalfEmpty({ above, below }: Pair): boolean {
  return above.text === '' || below.text === '';
}

function isWording(text: string): boolean {
  return /\p{L}/u.test(text);
}

function whole({ above, below }: Pair, between = ''): string {
  return above.text + between + below.text;
}
