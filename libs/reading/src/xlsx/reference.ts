import type { Area } from '../sheet/workbook.ts';

/** `B7` is row 6, column 1; undefined for what is no place. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(reference);
  if (match === null) return undefined;
  const [, letters = '', row = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** `B7:C9`; undefined for what is no area. */
export function areaOf(reference: string | undefined): Area | undefined {
  const [from, to] = (reference ?? '').split(':').map(placeOf);
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return undefined;
  return { ...from, rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1 };
}
