import { damagedFile } from '../ooxml/office-trouble.ts';
import { attributeOf, childOf, numberOf, type XmlElement } from '../ooxml/xml-element.ts';
import { printedNumber } from '../sheet/number-format.ts';
import type { SheetTally } from '../sheet/workbook.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { CellStyle } from './cell-styles.ts';
import { lines, textOf } from './shared-texts.ts';

/** What reading a cell needs beside the cell. */
export interface CellReading {
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly epoch1904: boolean;
  readonly tally: SheetTally;
}

const unstyled: CellStyle = { format: 'General', bordered: false };

/**
 * What a cell prints. An error is its text (`#REF!`), as is a formula whose result is not stored (`=SUM(B2:B5)`): neither is
 * a number. Throws `UnreadableFile` for a text that the workbook does not hold.
 */
export function cellText(cell: XmlElement, reading: CellReading): { text: string; bordered: boolean } {
  const { format, bordered } = reading.styles[numberOf(cell, 's') ?? 0] ?? unstyled;
  return { text: textIn(cell, format, reading).trim(), bordered };
}

function textIn(cell: XmlElement, format: string, { texts, epoch1904, tally }: CellReading): string {
  const type = attributeOf(cell, 't') ?? 'n';
  const stored = childOf(cell, 'v')?.text ?? '';
  if (type === 'inlineStr') return textOf(childOf(cell, 'is'));
  if (type === 'str') return lines(stored);
  if (stored.trim() === '') {
    const formula = childOf(cell, 'f');
    if (formula === undefined) return '';
    tally.uncomputed++;
    return `=${formula.text}`;
  }
  if (type === 's') {
    const text = texts[Number(stored)];
    if (text === undefined) throw new UnreadableFile(damagedFile);
    return text;
  }
  if (type === 'b') return stored.trim() === '0' ? 'FALSE' : 'TRUE';
  if (type === 'd') return isoDay(stored);
  if (type !== 'n') return stored;
  if (!/^\s*-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(stored)) throw new UnreadableFile(damagedFile);
  const value = Number(stored);
  if (!Number.isFinite(value)) throw new UnreadableFile(damagedFile);
  const { text, differs } = printedNumber(value, format, epoch1904);
  if (differs) tally.rounded++;
  return text;
}

/** Strict files may write days as `2023-01-31`. */
function isoDay(stored: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(stored.trim());
  return day === null ? stored : `${Number(day[1])}年${Number(day[2])}月${Number(day[3])}日`;
}
