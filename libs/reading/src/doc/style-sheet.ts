import { BoundedBytes } from '../compound/bounded-bytes.ts';
import type { ListMembership, ParagraphStyle } from '../docx/styles.ts';
import type { ModifierReader } from './modifiers.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import type { WordStreams } from './word-streams.ts';

/** How a file numbers its styles: by their place in the sheet. */
export type StyleSheet = (style: number) => ParagraphStyle;

const PARAGRAPH_STYLE = 1;
/** Numbers that Word gives its own styles, whatever their names are in its language. */
const headingNumbers = { first: 1, last: 9 };
const contentsNumbers = { first: 19, last: 27 };
const DEEPEST_HEADING = 6;
const BODY_LEVEL = 9;
/** The longest chain of styles based on one another that is followed (a file may make it a circle). */
const LONGEST_CHAIN = 20;
const MOST_STYLES = 0x0fff;

const plain: ParagraphStyle = { heading: null, list: { numId: undefined, level: undefined }, contents: false };

interface WrittenStyle {
  readonly number: number;
  readonly base: number;
  readonly name: string;
  readonly outline: number | undefined;
  readonly list: ListMembership;
}

/** Reads the style sheet ([MS-DOC] 2.9.271) and answers what a style's number means; an unknown one is plain text. */
export function readStyles({ table, modifiers, place }: WordStreams): StyleSheet {
  const { at, size } = place('styles');
  const written = size === 0 ? [] : writtenStyles(table.part(at, size), modifiers);
  const known = new Map<number, ParagraphStyle>();
  const resolve = (index: number, chain: number): ParagraphStyle => {
    const style = written[index];
    if (style === undefined || chain > LONGEST_CHAIN) return plain;
    const before = known.get(index);
    if (before !== undefined) return before;
    const resolved = withBase(style, resolve(style.base, chain + 1));
    known.set(index, resolved);
    return resolved;
  };
  return (style) => resolve(style, 0);
}

/** The outline level 1–6 for the level the file states, null for body text, undefined where it states none. */
export function headingOf(level: number | undefined): number | null | undefined {
  if (level === undefined) return undefined;
  return level >= BODY_LEVEL ? null : Math.min(level + 1, DEEPEST_HEADING);
}

function withBase(style: WrittenStyle, base: ParagraphStyle): ParagraphStyle {
  const { number, name, outline, list } = style;
  const isOwn = ({ first, last }: { first: number; last: number }): boolean => number >= first && number <= last;
  const named = isOwn(headingNumbers) ? number : Number(/^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1] ?? 0);
  return {
    heading:
      headingOf(outline) ??
      (outline === undefined ? (named === 0 ? base.heading : Math.min(named, DEEPEST_HEADING)) : null),
    list: { numId: list.numId ?? base.list.numId, level: list.level ?? base.list.level },
    contents: isOwn(contentsNumbers) || /^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/i.test(name) || base.contents,
  };
}

function writtenStyles(sheet: BoundedBytes, modifiers: ModifierReader): readonly (WrittenStyle | undefined)[] {
  const headSize = sheet.u16(0);
  const count = Math.min(sheet.u16(2), MOST_STYLES);
  const baseSize = sheet.u16(4);
  const styles: (WrittenStyle | undefined)[] = [];
  let at = 2 + headSize;
  for (let index = 0; index < count; index++) {
    const size = sheet.u16(at);
    styles.push(size === 0 ? undefined : styleOf(sheet.part(at + 2, size), baseSize, modifiers));
    at += 2 + size + (size & 1);
  }
  return styles;
}

function styleOf(bytes: BoundedBytes, baseSize: number, modifiers: ModifierReader): WrittenStyle | undefined {
  const kindAndBase = bytes.u16(2);
  if ((kindAndBase & 15) !== PARAGRAPH_STYLE) return undefined;
  const nameLength = bytes.u16(baseSize);
  const [name = ''] = bytes.utf16(baseSize + 2, nameLength).split(',');
  const at = baseSize + 2 + 2 * nameLength + 2;
  // What follows begins at even places; the properties of the paragraph come first, after the style's own number.
  const start = at + (at & 1);
  const size = start + 4 <= bytes.length ? Math.min(bytes.u16(start) - 2, bytes.length - start - 4) : 0;
  const own = paragraphProperties(size <= 0 ? [] : [bytes.part(start + 4, size)], modifiers);
  return {
    number: bytes.u16(0) & 0x0fff,
    base: kindAndBase >> 4,
    name,
    outline: own.outline,
    list: { numId: own.list, level: own.listLevel },
  };
}
