import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { oversizedDoc } from './doc-trouble.ts';

/** One property that is set ([MS-DOC] 2.2.5): its code, and the bytes of its operand. */
export interface Modifier {
  readonly code: number;
  readonly operand: BoundedBytes;
}

/** The bytes an operand takes, by the upper three bits of its code; six is for operands that state their length. */
const sizes = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** Codes begin with those of characters; less is padding. */
const FIRST_CODE = 0x0800;
const DEFINE_TABLE = 0xd608;
const DEFINE_TABLE_95 = 0xd606;
const CHANGE_TABS = 0xc615;
const LONG_TABS = 255;

/** Properties too long for their place refer to the data stream. */
const ELSEWHERE = [0x6645, 0x6646, 0x646b];
/** A report has some 50,000; places that refer to the same long list over and over have no end. */
const MOST = 2_000_000;

/** Reads lists of properties for one file, and counts them. */
export class ModifierReader {
  readonly #data: BoundedBytes;
  #left = MOST;

  constructor(data: BoundedBytes) {
    this.#data = data;
  }

  /**
   * The properties written one behind the other in `bytes`; padding and a rest too short to be one end them. Throws
   * `UnreadableFile` where long ones lie outside their stream, or there are more than any report has.
   */
  of(bytes: BoundedBytes): readonly Modifier[] {
    return this.#listed(bytes).flatMap((modifier) => {
      if (!ELSEWHERE.includes(modifier.code)) return [modifier];
      const at = modifier.operand.u32(0);
      return this.#listed(this.#data.part(at + 2, this.#data.u16(at)));
    });
  }

  #listed(bytes: BoundedBytes): readonly Modifier[] {
    const modifiers: Modifier[] = [];
    for (let at = 0; at + 3 <= bytes.length;) {
      const code = bytes.u16(at);
      if (code < FIRST_CODE) break;
      const size = sizes[code >> 13] ?? statedSize(code, bytes, at + 2);
      if (at + 2 + size > bytes.length) break;
      modifiers.push({ code, operand: bytes.part(at + 2, size) });
      at += 2 + size;
    }
    this.#left -= modifiers.length;
    if (this.#left < 0) throw new UnreadableFile(oversizedDoc);
    return modifiers;
  }
}

function statedSize(code: number, bytes: BoundedBytes, at: number): number {
  // The definition of a table row states its length in two bytes, and one more than it has.
  if (code === DEFINE_TABLE || code === DEFINE_TABLE_95)
    return at + 2 > bytes.length ? bytes.length : bytes.u16(at) + 1;
  const stated = bytes.u8(at);
  if (code !== CHANGE_TABS || stated !== LONG_TABS) return 1 + stated;
  const deleted = at + 1 < bytes.length ? bytes.u8(at + 1) : 0;
  const added = at + 2 + 4 * deleted;
  return added < bytes.length ? 3 + 4 * deleted + 3 * bytes.u8(added) : bytes.length;
}
