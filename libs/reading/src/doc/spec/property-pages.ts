import { u16, u32 } from './little-endian.ts';

const PAGE = 512;

/** Properties of a stretch of the document stream, in bytes; `bytes` as they stand in a page. */
export interface PageEntry {
  readonly start: number;
  readonly end: number;
  readonly bytes: readonly number[];
}

/** A paragraph's properties as a page holds them: length in words, style, properties. */
export function paragraphEntry(style: number, properties: readonly number[]): readonly number[] {
  const content = [...u16(style), ...properties];
  return content.length % 2 === 1 ? [(content.length + 1) / 2, ...content] : [0, content.length / 2, ...content];
}

export function characterEntry(properties: readonly number[]): readonly number[] {
  return [properties.length, ...properties];
}

/** Pages of 512 bytes for ascending entries, and the list that says which page (numbered from `first`) begins where. */
export function pagesOf(
  entries: readonly PageEntry[],
  entrySize: 1 | 13,
  first: number,
): { readonly pages: readonly number[]; readonly list: readonly number[] } {
  const groups: PageEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const needed = 4 + entrySize + entry.bytes.length + 2;
    if (needed > room) {
      groups.push([]);
      room = PAGE - 6;
    }
    groups.at(-1)?.push(entry);
    room -= needed;
  }
  const starts = groups.map(([entry]) => entry?.start ?? 0);
  return {
    pages: groups.flatMap((group) => pageOf(group, entrySize)),
    list: [...[...starts, entries.at(-1)?.end ?? 0].flatMap(u32), ...groups.flatMap((_, index) => u32(first + index))],
  };
}

function pageOf(entries: readonly PageEntry[], entrySize: number): readonly number[] {
  const page = new Array<number>(PAGE).fill(0);
  const edges = [...entries.map(({ start }) => start), entries.at(-1)?.end ?? 0].flatMap(u32);
  page.splice(0, edges.length, ...edges);
  let end = PAGE - 1;
  for (const [index, { bytes }] of entries.entries()) {
    const at = (end - bytes.length) & ~1;
    page.splice(at, bytes.length, ...bytes);
    page[edges.length + entrySize * index] = at / 2;
    end = at;
  }
  page[PAGE - 1] = entries.length;
  return page;
}
