import { UnreadableFile } from '../unreadable-file.ts';
import { oversizedFile } from './office-trouble.ts';
import { contentOf, type ZipEntry, zipEntries } from './zip-entries.ts';

/** What a document of honest size never reaches, and a zip bomb does. Bytes, except where named otherwise. */
const LIMITS = { inflated: 64 * 2 ** 20, ratioFrom: 4 * 2 ** 20, ratio: 400 };

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
  const entries = partsOf(bytes);
  let inflated = 0;
  return {
    has: (name) => entries.has(partKey(name)),
    read: (name) => {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return undefined;
      inflated += entry.size;
      if (inflated > LIMITS.inflated) throw new UnreadableFile(oversizedFile);
      if (isBomb(entry)) throw new UnreadableFile(oversizedFile);
      return contentOf(bytes, entry);
    },
  };
}

/** Some writers of zip files use backslashes and a leading slash. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Whether an entry is packed as tightly as nothing that somebody wrote. */
export function isBomb({ size, packed }: ZipEntry): boolean {
  return size > LIMITS.ratioFrom && size > packed * LIMITS.ratio;
}

/** Of two parts with one name the first counts, as in Word. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of zipEntries(bytes)) {
    const key = partKey(new TextDecoder().decode(entry.name));
    if (!parts.has(key)) parts.set(key, entry);
  }
  return parts;
}
