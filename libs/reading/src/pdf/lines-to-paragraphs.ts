import { isSectionHeading } from '../section-heading.ts';
import type { LinePart } from './page-to-parts.ts';

/** Where the text of a page begins and ends, side to side. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The text column of pages of one size, from all their lines. */
export function columnOf(lines: readonly LinePart[]): Column {
  return {
    left: Math.min(...lines.map(({ from }) => from)),
    right: Math.max(...lines.map(({ to }) => to)),
  };
}

/**
 * Joins printed lines to paragraphs: a line that reaches the right margin goes on in the next one, unless that is
 * indented, a heading, or of another size. Lines that fall into parts stay alone.
 */
export function linesToParagraphs(
  lines: readonly LinePart[],
  columns: ReadonlyMap<LinePart, Column>,
): readonly string[] {
  const paragraphs: string[] = [];
  let before: LinePart | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, line, columns)) {
      const space = /[A-Za-z]$/.test(last) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
      paragraphs[paragraphs.length - 1] = last + space + line.text;
    } else {
      paragraphs.push(line.text);
    }
    before = line;
  }
  return paragraphs;
}

function goesOn(before: LinePart, line: LinePart, columns: ReadonlyMap<LinePart, Column>): boolean {
  const [above, here] = [columns.get(before), columns.get(line)];
  if (above === undefined || here === undefined) return false;
  if (before.parted || line.parted) return false;
  const { size } = before;
  const full = before.to > above.right - 3.5 * size;
  const indented = line.from > here.left + 1.2 * size;
  const sameSize = Math.abs(line.size - size) < 0.15 * size;
  const near = before.page !== line.page || line.at - before.at < 3.5 * size;
  return full && !indented && sameSize && near && !isSectionHeading(before.text) && !isHeading(line.text, before.text);
}

function isHeading(text: string, before: string): boolean {
  return (
    /[。；：！?？]$/.test(before) && /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])/.test(text)
  );
}
