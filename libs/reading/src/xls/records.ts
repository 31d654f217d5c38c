import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Records of a workbook's stream ([MS-XLS] 2.3) that are read. */
export const record = {
  formula: 0x0006,
  endOfSubstream: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  object: 0x005d,
  columnInfo: 0x007d,
  sheet: 0x0085,
  numbers: 0x00bd,
  blanks: 0x00be,
  richLabel: 0x00d6,
  style: 0x00e0,
  merged: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  text: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

/** A record; what does not fit into it goes on in others. */
export interface XlsRecord {
  readonly type: number;
  readonly data: BoundedBytes;
  readonly continued: readonly BoundedBytes[];
}

/** The bytes of a stream's substreams together are no more than the stream has: none lies within another. */
export interface Unread {
  bytes: number;
}

/**
 * The records of the substream that begins at `start`, up to its end; charts within it are left out but for their first
 * record. Throws `UnreadableFile` where no substream begins there, or where it is cut off or lies within another.
 */
export function* recordsFrom(stream: BoundedBytes, start: number, unread: Unread): Generator<XlsRecord> {
  if (stream.u16(start) !== record.begin) throw new UnreadableFile(damagedFile);
  let depth = 0;
  let at = start;
  do {
    const from = at;
    const type = stream.u16(at);
    const data = stream.part(at + 4, stream.u16(at + 2));
    at += 4 + data.length;
    const continued: BoundedBytes[] = [];
    while (at + 4 <= stream.length && stream.u16(at) === record.continue) {
      const next = stream.part(at + 4, stream.u16(at + 2));
      continued.push(next);
      at += 4 + next.length;
    }
    unread.bytes -= at - from;
    if (unread.bytes < 0) throw new UnreadableFile(damagedFile);
    if (type === record.begin) depth++;
    if (depth === 1 || (depth === 2 && type === record.begin)) yield { type, data, continued };
    if (type === record.endOfSubstream) depth--;
  } while (depth > 0);
}
