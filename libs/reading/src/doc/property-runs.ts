import { BoundedBytes } from '../compound/bounded-bytes.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { oversizedDoc } from './doc-trouble.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { WordStreams } from './word-streams.ts';

/** A stretch of the document stream, in bytes, whose characters share their properties. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** The properties; those of a paragraph begin with the number of its style. */
  readonly properties: BoundedBytes;
}

/** The properties of paragraphs or characters, by where these stand in the document stream. */
export interface PropertyRuns {
  readonly runAt: (offset: number) => PropertyRun | undefined;
}

const PAGE = 512;
const MOST = 500_000;
const NONE = new BoundedBytes(new Uint8Array());

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** Where in its page the properties stand, in bytes; 0 for none. */
  readonly at: number;
}

/** Properties of paragraphs ([MS-DOC] 2.9.175): 13 bytes an entry, of which one tells where they stand. */
export function paragraphRuns(streams: WordStreams): PropertyRuns {
  return runsOf(streams, 'paragraphRuns', 13, (page, at) => {
    const half = page.u8(at);
    return half === 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * half - 1);
  });
}

/** Properties of characters ([MS-DOC] 2.9.33): one byte an entry. */
export function characterRuns(streams: WordStreams): PropertyRuns {
  return runsOf(streams, 'characterRuns', 1, (page, at) => page.part(at + 1, page.u8(at)));
}

function runsOf(
  streams: WordStreams,
  name: 'paragraphRuns' | 'characterRuns',
  entrySize: number,
  propertiesAt: (page: BoundedBytes, at: number) => BoundedBytes,
): PropertyRuns {
  const entries = entriesOf(streams, name, entrySize).sort((a, b) => a.start - b.start);
  const starts = entries.map(({ start }) => start);
  return {
    runAt: (offset) => {
      const entry = entries[lastAtOrBefore(starts, offset)];
      if (entry === undefined || offset >= entry.end) return undefined;
      const { start, end, page, at } = entry;
      return { start, end, properties: at === 0 ? NONE : propertiesAt(streams.document.part(page, PAGE), at) };
    },
  };
}

function entriesOf(
  { document, table, place }: WordStreams,
  name: 'paragraphRuns' | 'characterRuns',
  entrySize: number,
): Entry[] {
  const { at, size } = place(name);
  const pages = table.part(at, size);
  const count = Math.max(0, Math.floor((size - 4) / 8));
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    const start = (pages.u32(4 * (count + 1) + 4 * index) & 0x3fffff) * PAGE;
    const page = document.part(start, PAGE);
    const runs = page.u8(PAGE - 1);
    if (entries.length + runs > MOST) throw new UnreadableFile(oversizedDoc);
    for (let run = 0; run < runs; run++) {
      entries.push({
        start: page.u32(4 * run),
        end: page.u32(4 * run + 4),
        page: start,
        at: 2 * page.u8(4 * (runs + 1) + entrySize * run),
      });
    }
  }
  return entries;
}
