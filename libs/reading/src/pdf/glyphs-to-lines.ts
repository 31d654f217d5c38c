import { APART, joinedLines } from '../cell-lines.ts';
import type { Glyph } from './page-marks.ts';

/** A printed line: what stands side by side, whatever order it was written in. */
export interface PrintedLine {
  readonly text: string;
  /** From the first character with ink to the last. */
  readonly from: number;
  readonly to: number;
  /** Baseline. */
  readonly at: number;
  readonly size: number;
  /** Whether it falls into parts that stand far from one another, as in a table without borders. */
  readonly parted: boolean;
}

/** Lines of one way of writing, from the top to the bottom as one holds the page to read it. */
export function glyphsToLines(glyphs: readonly Glyph[]): readonly PrintedLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.line - b.line)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && glyph.line - first.line < 0.5 * Math.min(glyph.size, first.size))
      rows.at(-1)?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => lineOf(row.toSorted((a, b) => a.from - b.from)));
}

function lineOf(row: readonly Glyph[]): PrintedLine[] {
  let text = '';
  let before: Glyph | undefined;
  const kept: Glyph[] = [];
  for (const glyph of row) {
    // Bold type is sometimes made by printing a character twice.
    const twice = kept.slice(-2).some((each) => each.text === glyph.text && glyph.from - each.from < 0.3 * glyph.size);
    if (twice && glyph.text.trim() !== '') continue;
    kept.push(glyph);
    if (glyph.text.trim() !== '') {
      if (before !== undefined) text += between(before, glyph, text);
      before = glyph;
    }
    text += glyph.text;
  }
  const inked = kept.filter((glyph) => glyph.text.trim() !== '');
  const [first] = inked;
  if (first === undefined) return [];
  const parted = inked.some((glyph, i) => glyph.from - (inked[i - 1] ?? glyph).to > 1.5 * glyph.size);
  const to = inked.reduce((end, glyph) => Math.max(end, glyph.to), first.to);
  return [{ text: text.trim(), from: first.from, to, at: first.line, size: first.size, parted }];
}

/** What a gap means: words of Latin letters and figures stand apart by little, Chinese characters only by much. */
function between(before: Glyph, glyph: Glyph, text: string): string {
  const gap = (glyph.from - before.to) / glyph.size;
  const digits = /\d$/.test(before.text) && /^\d/.test(glyph.text);
  if (digits && gap > 0.8) return APART;
  const narrow = /[\w,.]$/.test(before.text) && /^\w/.test(glyph.text);
  return gap > (narrow ? 0.15 : 0.8) && !/\s$/.test(text) ? ' ' : '';
}

/** Text of a cell, its lines in the order in which one turns the page to read them. */
export function cellText(glyphs: readonly Glyph[]): string {
  const turns = [0, 1, 3, 2].map((turn) => glyphsToLines(glyphs.filter((glyph) => glyph.turn === turn)));
  return joinedLines(turns.flat().map(({ text }) => text));
}
