import type { Document, Place } from '@gongkai/report';

const fullWidth = '０１２３４５６７８９';
const factors: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

interface PrintedNumber {
  readonly value: number;
  /** What follows it directly. */
  readonly after: string;
}

/** The numbers of a text that are written in digits: full-width ones and thousands separators are read, 万 and 亿 applied. */
function numbersIn(text: string): PrintedNumber[] {
  const plain = text.replace(/[０-９]/g, (digit) => String(fullWidth.indexOf(digit)));
  return [...plain.matchAll(/\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)?/g)].map((match) => {
    const after = plain.slice(match.index + match[0].length);
    const value = Number(match[0].replace(/[,，]/g, ''));
    const factor = factors[after.charAt(0)];
    return factor === undefined ? { value, after } : { value: value * factor, after: after.slice(1) };
  });
}

/**
 * The number that is printed in digits at a place: the only one there, or the only one counted in `unit`. Null where
 * that does not settle it, and where there is none.
 */
export function printedNumber(document: Document, place: Place, unit: string): number | null {
  const numbers = numbersIn(textAt(document, place));
  const [only] = numbers.length === 1 ? numbers : numbers.filter(({ after }) => after.startsWith(unit));
  const several = numbers.length > 1 && numbers.filter(({ after }) => after.startsWith(unit)).length !== 1;
  return only === undefined || several ? null : only.value;
}

/** The text that is printed at a place; empty where the document has nothing there. */
export function textAt(document: Document, place: Place): string {
  if (place.kind === 'sentence') return document.text.slice(place.start, place.end);
  for (const block of document.blocks) {
    if (place.kind === 'chart' && block.kind === 'chart' && block.chart === place.chart) {
      return block.series[place.series]?.points[place.point]?.text ?? '';
    }
    if (place.kind === 'cell' && block.kind === 'grid' && block.table === place.table) {
      return block.cells.find(({ row, column }) => row === place.row && column === place.column)?.text ?? '';
    }
  }
  return '';
}
