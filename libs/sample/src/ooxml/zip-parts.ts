import { strToU8, zipSync } from 'fflate';

/** Zip entries carry local time; a date made of local fields is the same entry in every time zone. */
const entryTime = new Date(2024, 0, 1, 12);

/** The parts as one file, in their order; the same parts give the same bytes. */
export function zipParts(parts: readonly (readonly [path: string, content: string | Uint8Array])[]): Uint8Array {
  const entries = Object.fromEntries(
    parts.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(entries, { level: 6, mtime: entryTime });
}
