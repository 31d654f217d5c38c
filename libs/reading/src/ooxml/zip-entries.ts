import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile, encryptedFile, oversizedFile } from './office-trouble.ts';

/** More than any document or delivery of documents holds. */
const MOST_ENTRIES = 5_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;

/** An entry of a zip's directory; sizes in bytes. */
export interface ZipEntry {
  /** As written: which encoding it is in, only `isUtf8` says, and not always. */
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Reads the directory of a zip container, nothing is inflated. Throws `UnreadableFile` where it is cut off or damaged, or
 * lists more entries than `MOST_ENTRIES`.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw new UnreadableFile(damagedFile);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new UnreadableFile(oversizedFile);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new UnreadableFile(damagedFile);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: bytes.subarray(at + 46, nameEnd),
      isUtf8: (flags & UTF8) !== 0,
      isEncrypted: (flags & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
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

/** Inflates an entry and holds it against its checksum. Throws `UnreadableFile` where it is encrypted or damaged. */
export function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new UnreadableFile(encryptedFile);
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

function unpacked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadableFile(damagedFile);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new UnreadableFile(damagedFile);
  }
}
