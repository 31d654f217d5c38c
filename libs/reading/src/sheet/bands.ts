import { isSectionHeading } from '../section-heading.ts';
import type { PrintedArea } from './printed-areas.ts';

/** What a row, or several that a merged cell ties together, looks like by itself. */
export type BandKind =
  /** Prose, a title or a heading. */
  | 'lines'
  /** One text alone: a title, a label without values, an item of a table. */
  | 'single'
  /** Several texts side by side. */
  | 'row'
  /** Drawn cells without any text. */
  | 'blank';

export interface Band {
  readonly kind: BandKind;
  /** First row, and the row behind the last. */
  readonly from: number;
  readonly to: number;
  readonly areas: readonly PrintedArea[];
  /** What it says where it is no part of a table. */
  readonly lines: readonly string[];
}

/** Cuts a sheet's areas, which come row by row, into bands; rows with nothing in them are in none. */
export function bandsOf(areas: readonly PrintedArea[]): readonly Band[] {
  const bands: Band[] = [];
  let from = 0;
  while (from < areas.length) {
    const first = areas[from];
    if (first === undefined) break;
    let end = first.row + first.rowSpan;
    let to = from + 1;
    for (let next = areas[to]; next !== undefined && next.row < end; next = areas[++to]) {
      end = Math.max(end, next.row + next.rowSpan);
    }
    const band = bandOf(areas.slice(from, to), first.row, end);
    if (band !== undefined) bands.push(band);
    from = to;
  }
  return bands;
}

function bandOf(areas: readonly PrintedArea[], from: number, to: number): Band | undefined {
  const texts = areas.filter(({ text }) => text !== '').map(({ text }) => text);
  const drawn = areas.filter(({ text, bordered }) => text !== '' || bordered).length;
  if (drawn === 0) return undefined;
  const lines = linesOf(texts);
  const kind = texts.length === 0 ? 'blank' : isProse(texts, lines, drawn) ? 'lines' : kindOf(texts);
  return { kind, from, to, areas, lines };
}

function kindOf(texts: readonly string[]): BandKind {
  return texts.length === 1 ? 'single' : 'row';
}

/** A number in a cell of its own belongs to the text beside it: 一、 and 总体情况. */
function linesOf(texts: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = texts;
  const parts = second !== undefined && isOrdinal(first) ? [first + second, ...rest] : texts;
  return parts.flatMap((text) => text.split('\n'));
}

function isOrdinal(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?$/.test(text);
}

/**
 * A title, a heading of a section, or sentences: no cell of the form ends in a full stop. Beside empty drawn cells a text is a label
 * with its values left out, unless it has sentences to say.
 */
function isProse(texts: readonly string[], lines: readonly string[], drawn: number): boolean {
  const [line = ''] = lines;
  if (texts.length > 2 || lines.length === 0) return false;
  if (lines.length === 1 && isTitleOrHeading(line)) return true;
  return texts.length === 1 || drawn === texts.length ? lines.some((text) => /[。！？]/.test(text)) : false;
}

/** Characters. */
const LONGEST_TITLE = 120;

/** Whether a line is the report's title or the heading of one of its sections. */
export function isTitleOrHeading(line: string): boolean {
  return line.length <= LONGEST_TITLE && (isSectionHeading(line) || /政府信息公开.{0,6}年度.{0,4}报告\s*$/.test(line));
}
