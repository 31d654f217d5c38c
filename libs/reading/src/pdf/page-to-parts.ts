import { frameToCells, isTable } from './frame-to-cells.ts';
import { glyphsToLines, type PrintedLine } from './glyphs-to-lines.ts';
import type { Glyph, PageMarks } from './page-marks.ts';
import { type Frame, rulesToFrames } from './rules-to-frames.ts';

/** A line outside of tables. */
export interface LinePart extends PrintedLine {
  readonly kind: 'line';
  readonly page: number;
}

/** A drawn table, or what of it stands on this page. */
export interface TablePart {
  readonly kind: 'table';
  readonly page: number;
  readonly frame: Frame;
  readonly glyphs: readonly Glyph[];
}

export type Part = LinePart | TablePart;

/**
 * What stands on a page, from the top to the bottom. A box at the very top or bottom may be what a page break left of a
 * table, its widest row: it is kept as one, and `joinTables` tells.
 */
export function pageToParts({ glyphs, rules }: PageMarks, page: number): readonly Part[] {
  const drawn = rulesToFrames(rules).flatMap((frame) => {
    const cells = frameToCells(frame, []);
    return cells === null ? [] : [{ frame, table: isTable(cells) }];
  });
  const frames = drawn.filter(({ table }) => table).map(({ frame }) => frame);
  const tables = frames.filter((frame) => !frames.some((other) => other !== frame && holds(other, frame)));
  const boxes = drawn.filter(({ frame, table }) => !table && isBoxOfText(frame)).map(({ frame }) => frame);
  const parts = [...lines([...tables, ...boxes]), ...[...tables, ...boxes].map(tablePart)].sort(fromTop);
  const atBreak = new Set([parts[0], parts.at(-1)].flatMap((part) => (part?.kind === 'table' ? [part.frame] : [])));
  const kept = [...tables, ...boxes.filter((box) => atBreak.has(box))];
  return [...lines(kept), ...kept.map(tablePart)].sort(fromTop);

  function isBoxOfText(frame: Frame): boolean {
    const alone = drawn.every(
      (other) => other.frame === frame || (!holds(frame, other.frame) && !holds(other.frame, frame)),
    );
    return alone && glyphs.some(({ x, y }) => isInside(frame, x, y));
  }

  function tablePart(frame: Frame): TablePart {
    return { kind: 'table', page, frame, glyphs: glyphs.filter(({ x, y }) => isInside(frame, x, y)) };
  }

  function lines(outsideOf: readonly Frame[]): readonly LinePart[] {
    return linesOf(
      glyphs.filter(({ x, y }) => !outsideOf.some((frame) => isInside(frame, x, y))),
      page,
    );
  }
}

/** Text beside the page's way of writing stands in no line of the text. */
export function linesOf(glyphs: readonly Glyph[], page: number): readonly LinePart[] {
  return glyphsToLines(glyphs.filter(({ turn }) => turn === 0)).map((line) => ({ kind: 'line', page, ...line }));
}

function fromTop(a: Part, b: Part): number {
  return topOf(a) - topOf(b);
}

function topOf(part: Part): number {
  return part.kind === 'line' ? part.at - part.size / 2 : part.frame.top;
}

function isInside({ left, right, top, bottom }: Frame, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}

function holds(outer: Frame, inner: Frame): boolean {
  return isInside(outer, inner.left, inner.top) && inner.right <= outer.right && inner.bottom <= outer.bottom;
}
