import { damagedFile } from '../ooxml/office-trouble.ts';
import { attributeOf, childOf, childrenOf, isMarked, numberOf, type XmlElement } from '../ooxml/xml-element.ts';
import { areaOf, placeOf } from './reference.ts';
import { columnsIn } from '../sheet/hidden-columns.ts';
import { type Area, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetCell } from '../sheet/workbook.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { type CellReading, cellText } from './cell-text.ts';

/** Reads the cells of a worksheet's part; without them where it is a sheet that only holds a chart. */
export function partToSheet(
  root: XmlElement,
  reading: CellReading,
): Pick<Sheet, 'cells' | 'merged' | 'hiddenRows' | 'hiddenColumns'> {
  const hiddenRows = new Set<number>();
  const cells = new Map<number, SheetCell>();
  let row = -1;
  for (const element of childrenOf(childOf(root, 'sheetData'), 'row')) {
    // A row may leave its number to its cells.
    row = (numberOf(element, 'r') ?? (placeOf(attributeOf(childOf(element, 'c'), 'r') ?? '')?.row ?? row + 1) + 1) - 1;
    if (isMarked(element, 'hidden')) hiddenRows.add(row);
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      const reference = attributeOf(cell, 'r');
      const place = reference === undefined ? { row, column: column + 1 } : placeOf(reference);
      if (place === undefined || place.row !== row || row < 0 || row >= MOST_ROWS || place.column >= MOST_COLUMNS)
        throw new UnreadableFile(damagedFile);
      column = place.column;
      const { text, bordered } = cellText(cell, reading);
      cells.set(row * MOST_COLUMNS + column, { row, column, text, bordered });
    }
  }
  const hiddenColumns = childrenOf(childOf(root, 'cols'), 'col')
    .filter((column) => isMarked(column, 'hidden'))
    .map((column) => ({ from: (numberOf(column, 'min') ?? 1) - 1, to: numberOf(column, 'max') ?? 0 }));
  return {
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    merged: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge): Area[] => {
      const area = areaOf(attributeOf(merge, 'ref'));
      return area === undefined ? [] : [area];
    }),
    hiddenRows,
    hiddenColumns: columnsIn(hiddenColumns),
  };
}
