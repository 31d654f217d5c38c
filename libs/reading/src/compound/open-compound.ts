import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { oversizedCompound } from './compound-trouble.ts';
import { rootStreams, type StreamEntry } from './directory.ts';
import { openSectors, type Sectors } from './sectors.ts';

/** Bytes. Pictures make an old report large, not more than this. */
const LARGEST = 32 * 2 ** 20;

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams shorter than this stand in small sectors of their own, inside the root's stream. */
const MINI_CUTOFF = 4096;
const MINI_SHIFT = 6;

/** The streams of an old Office file's root; those of embedded objects are not among them. */
export interface CompoundFile {
  readonly has: (name: string) => boolean;
  /** The content of a stream; null where there is none of that name (without regard to case). Throws `UnreadableFile` where it is damaged. */
  readonly stream: (name: string) => Uint8Array | null;
}

/** Whether the bytes begin as a compound file does. */
export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Opens a compound file ([MS-CFB]: .doc, .xls, encrypted .docx). Only the directory is read, streams when asked for; no
 * chain of sectors is followed further than the file has sectors. Throws `UnreadableFile` where the file is cut off,
 * damaged, or larger than 32 MB.
 */
export function openCompound(bytes: Uint8Array): CompoundFile {
  if (bytes.length > LARGEST) throw new UnreadableFile(oversizedCompound);
  if (!isCompound(bytes) || bytes.length < 512) throw new UnreadableFile(damagedFile);
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new UnreadableFile(damagedFile);
  const sectors = openSectors(bytes, shift, fatOf(bytes, header, shift));
  const { root, streams } = rootStreams(sectors.chain(header.getUint32(48, true)));
  let mini: Sectors | undefined;
  const small = ({ start, size }: StreamEntry): Uint8Array => {
    mini ??= openSectors(
      sectors.chain(root.start, root.size),
      MINI_SHIFT,
      entriesOf(sectors.chain(header.getUint32(60, true))),
      0,
    );
    return mini.chain(start, size);
  };
  return {
    has: (name) => streams.has(name.toLowerCase()),
    stream: (name) => {
      const entry = streams.get(name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.size === 0) return new Uint8Array();
      return entry.size < MINI_CUTOFF ? small(entry) : sectors.chain(entry.start, entry.size);
    },
  };
}

/** The allocation table stands in sectors listed in the header and, for files above 7 MB, in sectors chained by hand. */
function fatOf(bytes: Uint8Array, header: DataView, shift: number): Uint32Array {
  const size = 2 ** shift;
  const most = Math.ceil(bytes.length / size);
  const listed: number[] = Array.from({ length: 109 }, (_, index) => header.getUint32(76 + 4 * index, true));
  const perSector = size / 4 - 1;
  let next = header.getUint32(68, true);
  const plain = openSectors(bytes, shift, new Uint32Array());
  for (let left = Math.min(header.getUint32(72, true), most); left > 0; left--) {
    const entries = entriesOf(plain.one(next));
    for (const entry of entries.subarray(0, perSector)) listed.push(entry);
    next = entries[perSector] ?? 0;
  }
  const used = header.getUint32(44, true);
  if (used > most || used > listed.length) throw new UnreadableFile(damagedFile);
  const fat = new Uint32Array((used * size) / 4);
  for (let index = 0; index < used; index++) fat.set(entriesOf(plain.one(listed[index] ?? 0)), (index * size) / 4);
  return fat;
}

function entriesOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}
