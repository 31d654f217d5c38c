import { UnreadableFile } from '../unreadable-file.ts';
import { MOST_COVERED, oversizedSheet } from './sheet-trouble.ts';
import { type Area, MOST_COLUMNS, type Sheet } from './workbook.ts';

/** A cell as it is shown, merged or not, at its place among the rows and columns that are shown. */
export interface PrintedArea extends Area {
  readonly text: string;
  readonly bordered: boolean;
}

/** What a sheet shows. */
export interface PrintedSheet {
  /** Row by row, left to right; none covers a position that another covers. */
  readonly areas: readonly PrintedArea[];
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Place of a row among those shown; of a hidden one, the place of the next that is shown. */
  readonly shownRow: (row: number) => number;
}

/**
 * Leaves out hidden rows and columns, and what is merged away: of the cells under a merged area only the upper left one is
 * shown. Areas reach no further than the last cell with a text or a border. Throws `UnreadableFile` where merged areas
 * cover positions out of all proportion.
 */
export function printedAreas(sheet: Sheet): PrintedSheet {
  const seen = sheet.cells.filter(({ text, bordered }) => text !== '' || bordered);
  const rowCount = seen.reduce((count, { row }) => Math.max(count, row + 1), 0);
  const columnCount = seen.reduce((count, { column }) => Math.max(count, column + 1), 0);
  const shownRow = shownBefore(sheet.hiddenRows);
  const shownColumn = shownBefore(sheet.hiddenColumns);
  let tried = 0;
  const byPlace = new Map(seen.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const covered = new Set<number>();
  const areas: PrintedArea[] = [];
  const show = (area: Area): void => {
    const cell = byPlace.get(placeOf(area.row, area.column));
    const row = shownRow(area.row);
    const column = shownColumn(area.column);
    const rowSpan = shownRow(area.row + area.rowSpan) - row;
    const columnSpan = shownColumn(area.column + area.columnSpan) - column;
    if (rowSpan === 0 || columnSpan === 0) return;
    areas.push({ row, column, rowSpan, columnSpan, text: cell?.text ?? '', bordered: cell?.bordered ?? false });
  };
  for (const merged of sheet.merged) {
    const rowSpan = Math.min(merged.rowSpan, rowCount - merged.row);
    const columnSpan = Math.min(merged.columnSpan, columnCount - merged.column);
    if (rowSpan <= 0 || columnSpan <= 0) continue;
    const area = { ...merged, rowSpan, columnSpan };
    tried += rowSpan * columnSpan;
    if (tried > MOST_COVERED) throw new UnreadableFile(oversizedSheet);
    const places = placesOf(area);
    // Areas that overlap are damage; the first counts.
    if (places.some((place) => covered.has(place))) continue;
    for (const place of places) covered.add(place);
    show(area);
  }
  for (const { row, column } of seen) {
    if (!covered.has(placeOf(row, column))) show({ row, column, rowSpan: 1, columnSpan: 1 });
  }
  return {
    areas: areas.sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: new Set(seen.map(({ row }) => row).filter((row) => sheet.hiddenRows.has(row))).size,
    hiddenColumns: new Set(seen.map(({ column }) => column).filter((column) => sheet.hiddenColumns.has(column))).size,
    shownRow,
  };
}

/** How many rows or columns before one are shown. */
function shownBefore(hidden: ReadonlySet<number>): (index: number) => number {
  const sorted = Int32Array.from(hidden).sort();
  return (index) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? 0) < index) from = middle + 1;
      else to = middle;
    }
    return index - from;
  };
}

function placeOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function placesOf({ row, column, rowSpan, columnSpan }: Area): number[] {
  return Array.from({ length: rowSpan * columnSpan }, (_, index) =>
    placeOf(row + Math.floor(index / columnSpan), column + (index % columnSpan)),
  );
}
