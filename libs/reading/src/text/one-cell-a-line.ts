import type { FormBlock, FormTable } from '@gongkai/report';
import { cellValue } from '../tables/cell-value.ts';
import { labelCore, nearestLabel, officialCore } from '../tables/label.ts';
import { visible } from '../tables/visible.ts';

/** A cell and its lines, `last` inclusive; a cell that no line stands for has -1. */
export interface LineCell {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

interface Label {
  readonly cell: LineCell;
  readonly next: number;
}

/** Rows of a table; `whole` counts those with a value for each column. */
export interface RowsOfLines {
  readonly rows: readonly (readonly LineCell[])[];
  readonly whole: number;
}

/** A label is broken into at most so many lines. */
const MOST_LINES = 3;

/** Characters; hints in brackets included. */
const LONGEST_LABEL = 120;

const none: LineCell = { text: '', first: -1, last: -1 };

/**
 * Reads lines as a table of the form printed one cell a line, where nothing but the form says where a row ends: a header
 * with every label in the form's order, then the label of each row with its values behind it. A row whose values are not
 * as many as its columns keeps what it has and is too short for any column: whoever places values leaves it out.
 */
export function oneCellALine(table: FormTable, lines: readonly string[], from: number, to: number): RowsOfLines {
  const cleaned = lines.slice(0, to).map((line, at) => (at < from ? '' : withoutBars(visible(line))));
  const trailing = trailingBlanks(table, cleaned, from);
  const rows: (readonly LineCell[])[] = [];
  let whole = 0;
  let block = table.blocks.length === 1 ? table.blocks[0] : undefined;
  let headed = false;
  let before: LineCell[] = [];
  for (let at = from; at < to;) {
    const text = cleaned[at] ?? '';
    const item = table.blocks.find((candidate) => isItem(text, candidate.item));
    const header: Header | null = block === undefined ? null : headerAt(block, cleaned, at);
    const row: Row | null = block !== undefined && headed ? rowAt(block, cleaned, at, trailing) : null;
    if (item !== undefined) {
      rows.push([cellOf(cleaned, at, at)]);
      [block, headed, before] = [item, false, []];
      at++;
    } else if (header !== null) {
      if (before.length > 0) rows.push(before);
      rows.push(...header.rows);
      [headed, before, at] = [true, [], header.next];
    } else if (row !== null) {
      rows.push([...before, ...row.cells]);
      whole += Number(row.whole);
      [before, at] = [[], row.next];
    } else {
      const own = block !== undefined && headed ? ownRowAt(table, block, cleaned, at) : null;
      if (own !== null) rows.push([...before.splice(0), ...own.cells]);
      else if (isWords(text)) before.push(cellOf(cleaned, at, at));
      at = own?.next ?? at + 1;
    }
  }
  return { rows, whole };
}

/** Bars of a lost grid stand at the ends of a line, or alone in it; a line with a tab belongs to another kind of table. */
function withoutBars(line: string): string {
  if (line.includes('\t')) return '\t';
  const isEdge = (at: number): boolean => /[\s|｜]/.test(line[at] ?? 'x');
  let [start, end] = [0, line.length];
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return start === end && line !== '' && /[|｜]/.test(line) ? '|' : line.slice(start, end);
}

function isWords(text: string): boolean {
  return text !== '' && text !== '|' && text !== '\t';
}

function isValue(text: string): boolean {
  return isWords(text) && cellValue(text).cell !== 'unreadable';
}

function isItem(text: string, item: string | undefined): boolean {
  return item !== undefined && text.normalize('NFKC').replace(/\s/g, '') === item.normalize('NFKC');
}

function cellOf(lines: readonly string[], first: number, last: number): LineCell {
  return { text: lines.slice(first, last + 1).join(''), first, last };
}

const coresOfLines = new WeakMap<readonly string[], string[]>();

/** What a line says as a label, worked out once: each is held against many. */
function coreAt(lines: readonly string[], at: number): string {
  const cores = coresOfLines.get(lines) ?? lines.map((line) => (line.length > LONGEST_LABEL ? '' : labelCore(line)));
  coresOfLines.set(lines, cores);
  return cores[at] ?? '';
}

/** The label at a line, which may go on in the lines after it. */
function labelAt(label: string, lines: readonly string[], at: number): Label | null {
  const [core, begins] = [officialCore(label), coreAt(lines, at)];
  if (begins === core && begins !== '') return { cell: cellOf(lines, at, at), next: at + 1 };
  if (begins === '' || !core.startsWith(begins)) return null;
  for (let count = 2; count <= MOST_LINES && isWords(lines[at + count - 1] ?? ''); count++) {
    const cell = cellOf(lines, at, at + count - 1);
    if (labelCore(cell.text) === core) return { cell, next: at + count };
  }
  return null;
}

/** A label with a slip, as forgiven in a header, where its place tells as well what it is. */
function slipAt(label: string, lines: readonly string[], at: number): Label | null {
  const isSlip = nearestLabel(coreAt(lines, at), [officialCore(label)]) !== null;
  return isSlip ? { cell: cellOf(lines, at, at), next: at + 1 } : null;
}

interface Header {
  readonly rows: readonly (readonly LineCell[])[];
  readonly next: number;
}

/** The header of a block, printed level by level, every label there and in the form's order. */
function headerAt(block: FormBlock, lines: readonly string[], at: number): Header | null {
  const depth = Math.max(...block.columns.map(({ path }) => path.length));
  const corner = block.rows.some(({ path }) => path.length > 0) ? [none] : [];
  const rows: LineCell[][] = [];
  let next = at;
  for (let level = 0; level < depth; level++) {
    const row = [...corner];
    for (const [i, { path }] of block.columns.entries()) {
      const label = path[level];
      const shared = path.length > level + 1 && block.columns[i - 1]?.path[level] === label;
      if (shared) continue;
      if (label === undefined) row.push(none);
      else {
        while (next > at && !isWords(lines[next] ?? '\t') && lines[next] !== undefined) next++;
        const found = labelAt(label, lines, next) ?? slipAt(label, lines, next);
        if (found === null) return null;
        row.push(found.cell);
        next = found.next;
      }
    }
    rows.push(row);
  }
  return { rows, next };
}

interface Row {
  readonly cells: readonly LineCell[];
  readonly whole: boolean;
  readonly next: number;
}

/** A row with its label and values. Blanks count as values only where whole rows tell how many end a row. */
function rowAt(block: FormBlock, lines: readonly string[], at: number, trailing: number | null): Row | null {
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
function ownRowAt(table: FormTable, block: FormBlock, lines: readonly string[], at: number): Omit<Row, 'whole'> | null {
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
function trailingBlanks(table: FormTable, lines: readonly string[], from: number): number | null {
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
