import type { BoundedBytes } from '../compound/bounded-bytes.ts';

/** One property that is set ([MS-DOC] 2.2.5): its code, and the bytes of its operand. */
export interface Modifier {
  readonly code: number;
  readonly operand: BoundedBytes;
}

/** The bytes an operand takes, by the upper three bits of its code; six is for operands that state their length. */
const sizes = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

const DEFINE_TABLE = 0xd608;
const DEFINE_TABLE_95 = 0xd606;
const CHANGE_TABS = 0xc615;
const LONG_TABS = 255;

/** Reads the properties written one behind the other in `bytes`; a rest too short to be one ends them. */
export function modifiersOf(bytes: BoundedBytes): readonly Modifier[] {
  const modifiers: Modifier[] = [];
  for (let at = 0; at + 3 <= bytes.length;) {
    const code = bytes.u16(at);
    const size = sizes[code >> 13] ?? statedSize(code, bytes, at + 2);
    modifiers.push({ code, operand: bytes.part(at + 2, size) });
    at += 2 + size;
  }
  return modifiers;
}

function statedSize(code: number, bytes: BoundedBytes, at: number): number {
  // The definition of a table row states its length in two bytes, and one more than it has.
  if (code === DEFINE_TABLE || code === DEFINE_TABLE_95) return Math.max(2, bytes.u16(at) + 1);
  const stated = bytes.u8(at);
  if (code !== CHANGE_TABS || stated !== LONG_TABS) return 1 + stated;
  const deleted = bytes.u8(at + 1);
  return 3 + 4 * deleted + 3 * bytes.u8(at + 2 + 4 * deleted);
}
