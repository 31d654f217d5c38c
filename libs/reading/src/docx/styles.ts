import { attributeOf, childOf, childrenOf, descendantOf, numberOf, type XmlElement } from '../ooxml/xml-element.ts';

/** The list a paragraph is an item of: `numId` 0 is none; `level` counts from 0. */
export interface ListMembership {
  readonly numId: number | undefined;
  readonly level: number | undefined;
}

/** What paragraphs of a style have in common, after the styles it is based on. */
export interface ParagraphStyle {
  /** Outline level 1–6 where the style is a heading. */
  readonly heading: number | null;
  readonly list: ListMembership;
  /** The style of a line of the table of contents. */
  readonly contents: boolean;
}

/** The longest chain of styles based on one another that is followed (a file may make it a circle). */
const LONGEST_CHAIN = 20;
const DEEPEST_HEADING = 6;

const plain: ParagraphStyle = { heading: null, list: { numId: undefined, level: undefined }, contents: false };

/** Reads `word/styles.xml` and answers what a style id means; an unknown or missing style is plain text. */
export function paragraphStyles(styles: XmlElement | undefined): (styleId: string | undefined) => ParagraphStyle {
  const written = new Map<string, XmlElement>();
  let ordinary: string | undefined;
  for (const style of childrenOf(styles, 'style')) {
    const id = attributeOf(style, 'styleId') ?? '';
    written.set(id, style);
    if (attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default') === '1') ordinary = id;
  }
  const known = new Map<string, ParagraphStyle>();
  const resolve = (id: string | undefined, chain: number): ParagraphStyle => {
    const style = id === undefined ? undefined : written.get(id);
    if (id === undefined || style === undefined || chain > LONGEST_CHAIN) return plain;
    const before = known.get(id);
    if (before !== undefined) return before;
    const resolved = withBase(style, resolve(attributeOf(childOf(style, 'basedOn'), 'val'), chain + 1));
    known.set(id, resolved);
    return resolved;
  };
  return (styleId) => resolve(styleId !== undefined && written.has(styleId) ? styleId : ordinary, 0);
}

function withBase(style: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const properties = childOf(style, 'pPr');
  const name = attributeOf(childOf(style, 'name'), 'val') ?? '';
  const named = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  const list = listOf(properties);
  return {
    heading: outlineOf(properties) ?? (named === undefined ? base.heading : Math.min(Number(named), DEEPEST_HEADING)),
    list: { numId: list.numId ?? base.list.numId, level: list.level ?? base.list.level },
    contents: /^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/i.test(name) || base.contents,
  };
}

/** The outline level `w:outlineLvl` states, 1–6; null where it states body text, undefined where it states nothing. */
export function outlineOf(properties: XmlElement | undefined): number | null | undefined {
  const level = numberOf(childOf(properties, 'outlineLvl'));
  if (level === undefined || level < 0) return undefined;
  return level > 8 ? null : Math.min(level + 1, DEEPEST_HEADING);
}

export function listOf(properties: XmlElement | undefined): ListMembership {
  return {
    numId: numberOf(descendantOf(properties, 'numPr', 'numId')),
    level: numberOf(descendantOf(properties, 'numPr', 'ilvl')),
  };
}
