import type { FormBlock, FormTable } from '@gongkai/report';
import { type Label, labelAt } from './label-of-lines.ts';
import { cellOf, isValue, isWords, type LineCell, none } from './line-cell.ts';

/** A row, whether it has a value for each column, and the line after it. */
export interface Row {
  readonly cells: readonly LineCell[];
  readonly whole: boolean;
  readonly next: number;
}

/** A row with its label and values. Blanks count as values only where whole rows tell how many end a row. */
export function rowAt(block: FormBlock, lines: readonly string[], at: number, trailing: number | null): Row | null {
  const label = rowLabelAt(block, lines, at);
  if (label === null) return null;
  const { cells, next } = valuesAfter(lines, label.next);
  const values = cells.filter(({ text }) => text !== '');
  if (values.length === 0) return null;
  const due = block.columns.length;
  const labelled = label.cell === none ? [] : [label.cell];
  if (values.length === due) return { cells: [...labelled, ...values], whole: true, next };
  const blanks = trailing !== null && cells.length === due + trailing && values.length < due;
  const ends = cells[due - 1]?.text !== '' || goesOn(block, lines, next);
  const fits = blanks && ends && cells.slice(due).every(({ text }) => text === '');
  return { cells: [...labelled, ...(fits ? cells.slice(0, due) : values)], whole: fits, next };
}

/**
 * A row whose label is none of the form's, or has a slip: it is kept, for whoever places values to tell. A sentence is no
 * label; one number alone behind words is that of a page, but between rows of one number.
 */
export function ownRowAt(
  table: FormTable,
  block: FormBlock,
  lines: readonly string[],
  at: number,
): Omit<Row, 'whole'> | null {
  const text = lines[at] ?? '';
  if (!isWords(text) || isValue(text) || /[。；]/.test(text)) return null;
  const { cells, next } = valuesAfter(lines, at + 1);
  const values = cells.filter((cell) => cell.text !== '');
  const isWithin = goesOn(block, lines, next) || table.blocks.some(({ item }) => isItem(lines[next] ?? '', item));
  if (values.length < (block.columns.length === 1 && isWithin ? 1 : 2)) return null;
  return { cells: [cellOf(lines, at, at), ...values], next };
}

/** The row of table four has no label: it begins with its first value. */
function rowLabelAt(block: FormBlock, lines: readonly string[], at: number): Label | null {
  if (block.rows.some(({ path }) => path.length === 0)) {
    return isValue(lines[at] ?? '') ? { cell: none, next: at } : null;
  }
  for (const { path } of block.rows) {
    const found = labelAt(path.at(-1) ?? '', lines, at);
    if (found !== null) return found;
  }
  return null;
}

/** What stands up to the next words: between bars where there are any, else line by line, blanks included. */
function valuesAfter(lines: readonly string[], from: number): { cells: LineCell[]; next: number } {
  let next = from;
  while (next < lines.length && lines[next] !== '\t' && (!isWords(lines[next] ?? '') || isValue(lines[next] ?? '')))
    next++;
  const barred = lines.slice(from, next).includes('|');
  const cells: LineCell[] = [];
  let open: LineCell = none;
  for (let at = from; at < next; at++) {
    const text = lines[at] ?? '';
    if (!barred) cells.push(text === '' ? none : cellOf(lines, at, at));
    else if (text !== '|') open = text === '' ? open : cellOf(lines, at, at);
    else {
      if (at > from || open !== none) cells.push(open);
      open = none;
    }
  }
  if (open !== none) cells.push(open);
  return { cells, next };
}

/**
 * How many blanks end a row: as every row but the last, which blank lines may follow, says alike, and where no blank stands
 * between the values of a whole row; else null.
 */
export function trailingBlanks(table: FormTable, lines: readonly string[], from: number): number | null {
  const rows = table.blocks.flatMap((block) => {
    if (block.rows.some(({ path }) => path.length === 0)) return [];
    return lines.slice(from).flatMap((_, i) => {
      const label = rowLabelAt(block, lines, from + i);
      const texts = label === null ? [] : valuesAfter(lines, label.next).cells.map(({ text }) => text);
      return texts.some((text) => text !== '') ? [{ texts, due: block.columns.length }] : [];
    });
  });
  const whole = rows.filter(({ texts, due }) => texts.filter((text) => text !== '').length === due);
  const closed = whole.every(({ texts, due }) => !texts.slice(0, due).includes(''));
  const [first, ...others] = rows.slice(0, -1).map(({ texts, due }) => texts.length - due);
  const alike = first !== undefined && first >= 0 && others.every((count) => count === first);
  return whole.length > 0 && closed && alike ? first : null;
}

/** Whether the table goes on at a line: blank lines before it are its own, not the space below it. */
function goesOn(block: FormBlock, lines: readonly string[], at: number): boolean {
  return block.rows.some(({ path }) => path.some((label) => labelAt(label, lines, at) !== null));
}

/** Whether a line is that item of article 20. */
export function isItem(text: string, item: string | undefined): boolean {
  return item !== undefined && text.normalize('NFKC').replace(/\s/g, '') === item.normalize('NFKC');
}
