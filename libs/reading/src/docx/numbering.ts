import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from '../ooxml/xml-element.ts';

/** How one level of a list is numbered. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** What is printed, with %1 to %9 for the counts of the levels: （%1）. */
  readonly text: string;
  /** The level, counted from 1, whose use starts this one again; 0 never, undefined any higher one. */
  readonly restart: number | undefined;
  /** All counts in it are written in digits. */
  readonly legal: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

/** A list: what `w:num` names, with the definition it shares with others. */
export interface List {
  /** Lists with one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels this list starts anew when it first uses them. */
  readonly starts: ReadonlyMap<number, number>;
}

type Levels = ReadonlyMap<number, ListLevel>;

/** Reads `word/numbering.xml` into its lists by `numId`. */
export function numberingLists(numbering: XmlElement | undefined): ReadonlyMap<number, List> {
  const definitions = new Map<string, XmlElement>();
  const byStyle = new Map<string, XmlElement>();
  for (const definition of childrenOf(numbering, 'abstractNum')) {
    definitions.set(attributeOf(definition, 'abstractNumId') ?? '', definition);
    const style = attributeOf(childOf(definition, 'styleLink'), 'val');
    if (style !== undefined) byStyle.set(style, definition);
  }
  const known = new Map<XmlElement, Levels>();
  const lists = new Map<number, List>();
  for (const num of childrenOf(numbering, 'num')) {
    const numId = numberOf(num, 'numId');
    const named = definitions.get(attributeOf(childOf(num, 'abstractNumId'), 'val') ?? '');
    if (numId === undefined || named === undefined) continue;
    // A definition may stand in for the one of a list style.
    const definition = byStyle.get(attributeOf(childOf(named, 'numStyleLink'), 'val') ?? '') ?? named;
    const levels = known.get(definition) ?? levelsOf(definition);
    known.set(definition, levels);
    lists.set(numId, withOverrides(num, attributeOf(definition, 'abstractNumId') ?? '', levels));
  }
  return lists;
}

function withOverrides(num: XmlElement, definition: string, shared: Levels): List {
  const overrides = childrenOf(num, 'lvlOverride');
  if (overrides.length === 0) return { definition, levels: shared, starts: new Map() };
  const levels = new Map(shared);
  const starts = new Map<number, number>();
  for (const override of overrides) {
    for (const [level, changed] of levelsOf(override)) levels.set(level, changed);
    const level = numberOf(override, 'ilvl');
    const start = numberOf(childOf(override, 'startOverride'));
    if (level !== undefined && start !== undefined) starts.set(level, start);
  }
  return { definition, levels, starts };
}

function levelsOf(parent: XmlElement): Levels {
  return new Map(
    childrenOf(parent, 'lvl').map((level) => [
      numberOf(level, 'ilvl') ?? 0,
      {
        start: numberOf(childOf(level, 'start')) ?? 0,
        format: attributeOf(childOf(level, 'numFmt'), 'val') ?? formatOfChoice(level) ?? 'decimal',
        text: attributeOf(childOf(level, 'lvlText'), 'val') ?? '',
        restart: numberOf(childOf(level, 'lvlRestart')),
        legal: childOf(level, 'isLgl') !== undefined,
        style: attributeOf(childOf(level, 'pStyle'), 'val'),
      },
    ]),
  );
}

/** Formats newer than the first edition of the standard are written with a fallback every reader knows. */
function formatOfChoice(level: XmlElement): string | undefined {
  const fallback = childOf(childOf(level, 'AlternateContent'), 'Fallback');
  return attributeOf(childOf(fallback, 'numFmt'), 'val');
}
