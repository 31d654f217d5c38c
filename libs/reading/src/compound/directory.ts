import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';

const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;

/** Where a stream begins and how many bytes it has. */
export interface StreamEntry {
  readonly start: number;
  readonly size: number;
}

/**
 * Reads the directory: the root's own entry and the streams right under it by their name in lower case. Embedded objects
 * have streams of the same names (`WordDocument`), but in storages of their own.
 */
export function rootStreams(directory: Uint8Array): {
  readonly root: StreamEntry;
  readonly streams: ReadonlyMap<string, StreamEntry>;
} {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / ENTRY_SIZE);
  if (count === 0 || view.getUint8(66) !== ROOT) throw new UnreadableFile(damagedFile);
  const streams = new Map<string, StreamEntry>();
  const seen = new Set<number>();
  const waiting = [view.getUint32(76, true)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    // No entry is 0xFFFFFFFF; entries that point to one another in a circle are read once.
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    const at = index * ENTRY_SIZE;
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
    if (view.getUint8(at + 66) === STREAM) streams.set(nameOf(directory, view, at), entryOf(view, at));
  }
  return { root: entryOf(view, 0), streams };
}

function nameOf(directory: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true)) - 2;
  return new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length))).toLowerCase();
}

/** Sizes of more than 4 GB have their upper half behind; no file that is read here has one. */
function entryOf(view: DataView, at: number): StreamEntry {
  return { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
}
