import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import type { ModifierReader } from './modifiers.ts';
import type { PieceTable } from './pieces.ts';
import { characterRuns } from './property-runs.ts';
import type { WordStreams } from './word-streams.ts';

/** What is said of a character that decides whether it is read, as bits. */
export const marks = {
  deleted: 1,
  inserted: 2,
  hidden: 4,
  /** Not a letter but an anchor: of a picture, a note, a symbol. */
  special: 8,
  /** Part of a field's instruction. */
  instruction: 16,
} as const;

const bits: Readonly<Record<number, number>> = {
  0x0800: marks.deleted,
  0x0801: marks.inserted,
  0x083c: marks.hidden,
  0x0855: marks.special,
};

/** A switch may be set, cleared, left as the style has it (0x80), or set against the style (0x81). */
const isSet = (value: number): boolean => value === 1 || value === 0x81;

const FIELD_BEGINS = 0x13;
const FIELD_SEPARATES = 0x14;
const FIELD_ENDS = 0x15;

/** The marks of every character of all stories, one byte a character. */
export function characterMarks(streams: WordStreams, { pieces, text }: PieceTable): Uint8Array {
  const marked = new Uint8Array(text.length);
  const runs = characterRuns(streams);
  for (const { start, end, offset, width, modifiers } of pieces) {
    for (let position = start; position < end;) {
      const at = offset + (position - start) * width;
      const run = runs.runAt(at);
      const next = run === undefined ? position + 1 : position + Math.max(1, Math.floor((run.end - at) / width));
      const limit = Math.min(end, next);
      marked.fill(
        marksOf([...(run === undefined ? [] : [run.properties]), modifiers], streams.modifiers),
        position,
        limit,
      );
      position = limit;
    }
  }
  markInstructions(text, marked);
  return marked;
}

function marksOf(written: readonly BoundedBytes[], reader: ModifierReader): number {
  let value = 0;
  for (const bytes of written) {
    for (const { code, operand } of reader.of(bytes)) {
      const bit = bits[code];
      if (bit !== undefined) value = isSet(operand.u8(0)) ? value | bit : value & ~bit;
    }
  }
  return value;
}

/** Marks fields from their beginning to their result; beginnings and ends without the other do not count. */
function markInstructions(text: string, marked: Uint8Array): void {
  const open: { readonly begin: number; separator: number | undefined }[] = [];
  const changes = new Map<number, number>();
  for (const { index } of text.matchAll(/[\x13-\x15]/g)) {
    const code = text.charCodeAt(index);
    const field = open.at(-1);
    if (code === FIELD_BEGINS) open.push({ begin: index, separator: undefined });
    else if (code === FIELD_SEPARATES && field !== undefined) field.separator ??= index;
    else if (code === FIELD_ENDS && field !== undefined) {
      changes.set(field.begin, 1);
      changes.set(field.separator ?? index, -1);
      open.pop();
    }
  }
  if (changes.size === 0) return;
  let depth = 0;
  for (let index = 0; index < marked.length; index++) {
    depth += changes.get(index) ?? 0;
    if (depth > 0) marked[index] = (marked[index] ?? 0) | marks.instruction;
  }
}
