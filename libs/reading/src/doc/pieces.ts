import { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { oversizedDoc } from './doc-trouble.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { WordStreams } from './word-streams.ts';

/** A stretch of text that stands together in the document stream. */
export interface Piece {
  /** Character positions, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Bytes of the document stream: where it stands, and how many a character takes. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** Properties that a quick save laid over the piece. */
  readonly modifiers: BoundedBytes;
}

/** The text of all stories, put together from its pieces. */
export interface PieceTable {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Throws `UnreadableFile` for a position without text. */
  readonly pieceAt: (position: number) => Piece;
}

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
const MOST_MARKS = 500_000;
const NONE = new BoundedBytes(new Uint8Array());

/** Properties a piece may have written into two bytes ([MS-DOC] 2.9.215), as far as they are read. */
const shortCodes: Readonly<Record<number, number>> = {
  0x0c: 0x260a,
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x42: 0x0801,
  0x5c: 0x083c,
};

/** Reads the piece table ([MS-DOC] 2.9.38). Throws `UnreadableFile` where it does not cover the text. */
export function readPieces({ table, document, place, length }: WordStreams): PieceTable {
  const { at, size } = place('pieces');
  const clx = table.part(at, size);
  const properties: BoundedBytes[] = [];
  let next = 0;
  while (clx.u8(next) === PROPERTIES) {
    const bytes = clx.u16(next + 1);
    properties.push(clx.part(next + 3, bytes));
    next += 3 + bytes;
  }
  if (clx.u8(next) !== PIECES) throw new UnreadableFile(damagedFile);
  const list = clx.part(next + 5, clx.u32(next + 1));
  const pieces = piecesOf(list, properties, length);
  const text = pieces
    .map(({ start, end, offset, width }) =>
      width === 1 ? document.windows1252(offset, end - start) : document.utf16(offset, end - start),
    )
    .join('');
  if (marksIn(text) > MOST_MARKS) throw new UnreadableFile(oversizedDoc);
  const starts = pieces.map(({ start }) => start);
  const pieceAt = (position: number): Piece => {
    const piece = pieces[lastAtOrBefore(starts, position)];
    if (piece === undefined || position >= piece.end) throw new UnreadableFile(damagedFile);
    return piece;
  };
  return { pieces, text, pieceAt };
}

/** How many paragraphs and cells a text has. */
function marksIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0d || code === 0x07 || code === 0x0c) count++;
  }
  return count;
}

function piecesOf(list: BoundedBytes, properties: readonly BoundedBytes[], length: number): readonly Piece[] {
  const count = Math.floor((list.length - 4) / 12);
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 0; index < count && start < length; index++) {
    const end = Math.min(list.u32(4 * index + 4), length);
    if (list.u32(4 * index) !== start || end <= start) throw new UnreadableFile(damagedFile);
    const at = 4 * (count + 1) + 8 * index;
    const offset = list.u32(at + 2);
    const compressed = (offset & COMPRESSED) !== 0;
    pieces.push({
      start,
      end,
      offset: compressed ? (offset & ~COMPRESSED) >>> 1 : offset,
      width: compressed ? 1 : 2,
      modifiers: modifiersOfPiece(list.u16(at + 6), properties),
    });
    start = end;
  }
  if (start < length) throw new UnreadableFile(damagedFile);
  return pieces;
}

function modifiersOfPiece(written: number, properties: readonly BoundedBytes[]): BoundedBytes {
  if ((written & 1) === 1) return properties[written >> 1] ?? NONE;
  const code = shortCodes[(written >> 1) & 0x7f];
  return code === undefined ? NONE : new BoundedBytes(Uint8Array.of(code & 0xff, code >> 8, written >> 8));
}
