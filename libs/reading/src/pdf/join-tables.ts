import { closeSeam } from './close-seam.ts';
import { type DrawnCell, frameToCells, isTable } from './frame-to-cells.ts';
import type { Glyph, Rule } from './page-marks.ts';
import { type LinePart, linesOf, type Part, type TablePart } from './page-to-parts.ts';
import { type Frame, frameOf } from './rules-to-frames.ts';

/** Points. */
const NEAR = 4;

/**
 * Joins a table that a page break cut: the last thing of a page and the first of the next, equally wide, nothing between.
 * @returns the parts in order, each joined table once with its cells
 */
export function joinTables(parts: readonly Part[]): readonly (LinePart | Table)[] {
  const joined: (LinePart | Table)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'line') {
      joined.push(part);
      continue;
    }
    const goesOn = last?.kind === 'table' && part.page === last.page + 1 && isSameWidth(last.frame, part.frame);
    const whole = goesOn ? below(last, part) : null;
    if (whole === null) joined.push({ ...part, seams: [], cells: frameToCells(part.frame, part.glyphs) ?? [] });
    else joined[joined.length - 1] = whole;
  }
  return joined.flatMap((part): readonly (LinePart | Table)[] =>
    part.kind === 'line' || isTable(part.cells) ? [part] : linesOf(part.glyphs, part.page),
  );
}

/** A whole table; on pages after the first its positions go on below those of the first. */
export interface Table extends TablePart {
  readonly cells: readonly DrawnCell[];
  /** Where its pages meet. */
  readonly seams: readonly number[];
}

function isSameWidth(a: Frame, b: Frame): boolean {
  return Math.abs(a.left - b.left) <= NEAR && Math.abs(a.right - b.right) <= NEAR;
}

/** @returns null where the two make no table together */
function below(above: Table, part: TablePart): Table | null {
  const first = withoutRepeatedHead(above.cells, part);
  const shift = above.frame.bottom - first.frame.top;
  const rules = first.frame.rules.map((rule) => shiftedRule(rule, shift));
  const glyphs = [...above.glyphs, ...first.glyphs.map((glyph) => shiftedGlyph(glyph, shift))];
  const frame = frameOf([...above.frame.rules, ...rules]);
  const cells = frameToCells(frame, glyphs);
  if (cells === null) return null;
  const seams = [...above.seams, above.frame.bottom];
  return { kind: 'table', page: part.page, frame, glyphs, seams, cells: seams.reduce(closeSeam, cells) };
}

/** Header rows that are printed again on the next page. */
function withoutRepeatedHead(above: readonly DrawnCell[], part: TablePart): TablePart {
  const cells = frameToCells(part.frame, part.glyphs) ?? [];
  const rowText = (of: readonly DrawnCell[], row: number): string =>
    JSON.stringify(of.filter((cell) => cell.row === row).map(({ column, text }) => [column, text]));
  const last = Math.max(0, ...cells.map(({ row }) => row));
  let rows = 0;
  while (
    rows < last &&
    rowText(cells, rows) === rowText(above, rows) &&
    cells.some(({ row, text }) => row === rows && /\p{L}/u.test(text)) &&
    !cells.some(({ row, text }) => row === rows && /^[\d/.\s]+$/.test(text))
  ) {
    rows++;
  }
  if (rows === 0) return part;
  const cut = Math.min(...cells.filter(({ row }) => row === rows).map(({ top }) => top));
  const rules = part.frame.rules.flatMap((rule): Rule[] => {
    if (rule.horizontal) return rule.at < cut - NEAR ? [] : [rule];
    return rule.to <= cut + NEAR ? [] : [{ ...rule, from: Math.max(rule.from, cut) }];
  });
  return { ...part, frame: frameOf(rules), glyphs: part.glyphs.filter(({ y }) => y >= cut) };
}

function shiftedRule(rule: Rule, shift: number): Rule {
  return rule.horizontal ? { ...rule, at: rule.at + shift } : { ...rule, from: rule.from + shift, to: rule.to + shift };
}

function shiftedGlyph(glyph: Glyph, shift: number): Glyph {
  const y = glyph.y + shift;
  const { turn, line, from, to } = glyph;
  if (turn === 0) return { ...glyph, y, line: line + shift };
  if (turn === 2) return { ...glyph, y, line: line - shift };
  const along = turn === 1 ? shift : -shift;
  return { ...glyph, y, from: from + along, to: to + along };
}
