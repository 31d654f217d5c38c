import { UnreadableFile } from '../unreadable-file.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';

const END_OF_CHAIN = 0xfffffffe;

/** A store cut into sectors of one size. All throw `UnreadableFile` where a sector lies outside the store. */
export interface Sectors {
  /** One whole sector. */
  readonly one: (sector: number) => Uint8Array;
  /** The sectors that follow one another from `start`, as one; `size` bytes of them, or all. */
  readonly chain: (start: number, size?: number) => Uint8Array;
}

/**
 * Sectors of `2 ** shift` bytes, numbered after the first `skipped` of them (the header's). `next` holds for each the
 * one that follows it.
 */
export function openSectors(store: Uint8Array, shift: number, next: Uint32Array, skipped = 1): Sectors {
  const sectorSize = 2 ** shift;
  const startOf = (sector: number): number => {
    const start = (sector + skipped) * sectorSize;
    if (start >= store.length) throw new UnreadableFile(damagedFile);
    return start;
  };
  const one = (sector: number): Uint8Array => {
    const start = startOf(sector);
    if (start + sectorSize > store.length) throw new UnreadableFile(damagedFile);
    return store.subarray(start, start + sectorSize);
  };
  const chain = (start: number, size?: number): Uint8Array => {
    if (size !== undefined && size > store.length) throw new UnreadableFile(damagedFile);
    const most = Math.ceil((size ?? store.length) / sectorSize);
    const sectors: number[] = [];
    for (let at = start; at !== END_OF_CHAIN && sectors.length < most; at = next[at] ?? END_OF_CHAIN) {
      if (at >= next.length) throw new UnreadableFile(damagedFile);
      sectors.push(at);
    }
    const whole = size ?? sectors.length * sectorSize;
    const isCircle = new Set(sectors).size < sectors.length;
    if (isCircle || sectors.length * sectorSize < whole) throw new UnreadableFile(damagedFile);
    return joined(sectors, whole);
  };
  /** Some programs leave the last sector of a file short; what a stream says it holds must be there. */
  const joined = (sectors: readonly number[], size: number): Uint8Array => {
    const content = new Uint8Array(size);
    for (const [index, sector] of sectors.entries()) {
      const from = startOf(sector);
      const length = Math.min(sectorSize, size - index * sectorSize);
      if (from + length > store.length) throw new UnreadableFile(damagedFile);
      content.set(store.subarray(from, from + length), index * sectorSize);
    }
    return content;
  };
  return { one, chain };
}
