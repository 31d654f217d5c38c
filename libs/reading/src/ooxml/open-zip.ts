import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile, encryptedFile, oversizedFile } from './office-trouble.ts';

/** What a document of honest size never reaches, and a zip bomb does. Bytes, except where named otherwise. */
const LIMITS = { entries: 5_000, inflated: 64 * 2 ** 20, ratioFrom: 4 * 2 ** 20, ratio: 400 };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of an opened container. Names are compared as the Open Packaging Conventions do: without regard to case. */
export interface Zip {
  readonly has: (name: string) => boolean;
  /** The bytes of a part, inflated and held against their checksum; undefined where there is no such part. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a zip container; only the directory is read, parts are inflated when asked for.
 * Throws `UnreadableFile` where the container is cut off, damaged, encrypted, or larger than `LIMITS`.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = directory(bytes);
  let inflated = 0;
  return {
    has: (name) => entries.has(partKey(name)),
    read: (name) => {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return undefined;
      inflated += entry.size;
      if (inflated > LIMITS.inflated) throw new UnreadableFile(oversizedFile);
      if (entry.size > LIMITS.ratioFrom && entry.size > entry.packed * LIMITS.ratio) {
        throw new UnreadableFile(oversizedFile);
      }
      return inflate(bytes, entry);
    },
  };
}

/** Some writers of zip files use backslashes and a leading slash. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function directory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw new UnreadableFile(damagedFile);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new UnreadableFile(oversizedFile);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new UnreadableFile(damagedFile);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const key = partKey(name);
    // Of two parts with one name the first counts, as in Word.
    if (!entries.has(key)) {
      entries.set(key, {
        name,
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end record stands at the end of the file, followed at most by a comment. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  if ((entry.flags & ENCRYPTED) !== 0) throw new UnreadableFile(encryptedFile);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new UnreadableFile(damagedFile);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = unpacked(packed, entry);
  // A flipped bit may still inflate, and would turn one figure into another.
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new UnreadableFile(damagedFile);
  return content;
}

function unpacked(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadableFile(damagedFile);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new UnreadableFile(damagedFile);
  }
}
