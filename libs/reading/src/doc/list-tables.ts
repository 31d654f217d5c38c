import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import type { List, ListLevel } from '../docx/numbering.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { WordStreams } from './word-streams.ts';

/** Number formats in the order of their numbers in a .doc file ([MS-OSHARED] 2.2.1.3), as .docx calls them. */
const formats = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero ' +
  'bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ' +
  'ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ' +
  'ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified ' +
  'chineseCountingThousand'
).split(' ');
const NONE = 0xff;

const LEVELS = 9;
const NO_STYLE = 0x0fff;
const definitionFlags = { simple: 1 } as const;
const levelFlags = { legal: 4, restartsLess: 8 } as const;
const overrideFlags = { level: 15, start: 16, format: 32 } as const;
/** Word itself makes no more than 2,047. */
const MOST_LISTS = 4_096;

interface Definition {
  readonly id: number;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** Reads the lists of a file ([MS-DOC] 2.9.131, 2.9.201) by the number paragraphs call them, which begins at 1. */
export function readLists({ table, place }: WordStreams): ReadonlyMap<number, List> {
  const definitions = place('lists');
  const uses = place('listUses');
  const lists = new Map<number, List>();
  if (definitions.size === 0 || uses.size === 0) return lists;
  const byId = new Map(readDefinitions(table, definitions.at, definitions.size).map((found) => [found.id, found]));
  const count = counted(table.u32(uses.at));
  let at = uses.at + 4 + 16 * count;
  for (let index = 0; index < count; index++) {
    const use = uses.at + 4 + 16 * index;
    const definition = byId.get(table.i32(use));
    const levels = new Map(definition?.levels);
    const starts = new Map<number, number>();
    at += 4;
    for (let left = table.u8(use + 12); left > 0; left--) at = readOverride(table, at, levels, starts);
    if (definition !== undefined) lists.set(index + 1, { definition: String(definition.id), levels, starts });
  }
  return lists;
}

function readDefinitions(table: BoundedBytes, start: number, size: number): readonly Definition[] {
  const count = counted(table.u16(start));
  let at = start + size;
  return Array.from({ length: count }, (_, index) => {
    const head = start + 2 + 28 * index;
    const isSimple = (table.u8(head + 26) & definitionFlags.simple) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
      const read = readLevel(table, at, table.u16(head + 8 + 2 * level));
      levels.set(level, read.level);
      at = read.end;
    }
    return { id: table.i32(head), levels };
  });
}

/** What one use of a list changes of one of its levels; returns where the next change stands. */
function readOverride(
  table: BoundedBytes,
  at: number,
  levels: Map<number, ListLevel>,
  starts: Map<number, number>,
): number {
  const flags = table.u32(at + 4);
  const level = flags & overrideFlags.level;
  const isFormatted = (flags & overrideFlags.format) !== 0;
  if (!isFormatted) {
    if ((flags & overrideFlags.start) !== 0) starts.set(level, table.i32(at));
    return at + 8;
  }
  const style = Number(levels.get(level)?.style ?? NO_STYLE);
  const read = readLevel(table, at + 8, style);
  levels.set(level, read.level);
  if ((flags & overrideFlags.start) !== 0) starts.set(level, read.level.start);
  return read.end;
}

function readLevel(table: BoundedBytes, at: number, style: number): { level: ListLevel; end: number } {
  const flags = table.u8(at + 5);
  const text = at + 28 + table.u8(at + 24) + table.u8(at + 25);
  const length = table.u16(text);
  const format = table.u8(at + 4);
  const level = {
    start: table.i32(at),
    format: format === NONE ? 'none' : (formats[format] ?? 'decimal'),
    // Characters 0 to 8 stand for the counts of the levels.
    text: table.utf16(text + 2, length).replace(/[\0-\x08]/g, (count) => `%${count.charCodeAt(0) + 1}`),
    restart: (flags & levelFlags.restartsLess) === 0 ? undefined : table.u8(at + 26),
    legal: (flags & levelFlags.legal) !== 0,
    style: style === NO_STYLE ? undefined : String(style),
  };
  return { level, end: text + 2 + 2 * length };
}

function counted(count: number): number {
  if (count > MOST_LISTS) throw new UnreadableFile(damagedFile);
  return count;
}
