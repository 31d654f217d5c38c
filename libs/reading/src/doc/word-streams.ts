import { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import type { CompoundFile } from '../compound/open-compound.ts';
import { encryptedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { olderWord } from './doc-trouble.ts';
import { ModifierReader } from './modifiers.ts';

/** What the file information block calls its structures, by their place in it ([MS-DOC] 2.5.6). */
const places = {
  styles: 1,
  characterRuns: 12,
  paragraphRuns: 13,
  pieces: 33,
  anchors: 40,
  textBoxes: 56,
  lists: 73,
  listUses: 74,
} as const;

const WORD = 0xa5ec;
const OLDER_WORD = 0xa5dc;
/** Betas of Word 97 counted up to 193 from here. */
const FIRST_OF_WORD_97 = 0xbf;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** The stories of a file stand behind one another; between main text and text boxes lie notes, headers and comments. */
const storyLengths = { main: 76, between: [80, 84, 88, 92, 96], textBoxes: 100 } as const;
const PAIRS_COUNT = 152;
const PAIRS = 154;

/** The streams of a Word file and where its information block says things stand. */
export interface WordStreams {
  readonly document: BoundedBytes;
  readonly table: BoundedBytes;
  readonly modifiers: ModifierReader;
  /** Character positions: the main text from 0, the text boxes from `textBoxesStart`; in all `length`. */
  readonly mainEnd: number;
  readonly textBoxesStart: number;
  readonly length: number;
  /** Where in the table stream a structure stands; empty where the file has none. */
  readonly place: (name: keyof typeof places) => { readonly at: number; readonly size: number };
}

/**
 * Opens the streams of a Word file of 1997–2003 ([MS-DOC] 2.5). Throws `UnreadableFile` where it is of an older Word,
 * protected by a password, or damaged.
 */
export function openWordStreams(compound: CompoundFile): WordStreams {
  const content = compound.stream('WordDocument');
  if (content === null) throw new UnreadableFile(damagedFile);
  const document = new BoundedBytes(content);
  const mark = document.u16(0);
  if (mark === OLDER_WORD || (mark === WORD && document.u16(2) < FIRST_OF_WORD_97)) throw new UnreadableFile(olderWord);
  if (mark !== WORD) throw new UnreadableFile(damagedFile);
  const flags = document.u16(10);
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableFile(encryptedFile);
  const table = compound.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (table === null) throw new UnreadableFile(damagedFile);
  const mainEnd = document.u32(storyLengths.main);
  const textBoxesStart = storyLengths.between.reduce((end, at) => end + document.u32(at), mainEnd);
  const length = textBoxesStart + document.u32(storyLengths.textBoxes);
  // Every character takes a byte at least.
  if (length > document.length) throw new UnreadableFile(damagedFile);
  const pairs = document.u16(PAIRS_COUNT);
  return {
    document,
    table: new BoundedBytes(table),
    modifiers: new ModifierReader(new BoundedBytes(compound.stream('Data') ?? new Uint8Array())),
    mainEnd,
    textBoxesStart,
    length,
    place: (name) => {
      const index = places[name];
      if (index >= pairs) return { at: 0, size: 0 };
      return { at: document.u32(PAIRS + 8 * index), size: document.u32(PAIRS + 8 * index + 4) };
    },
  };
}
