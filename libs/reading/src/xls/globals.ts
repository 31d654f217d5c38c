import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import { encryptedFile } from '../ooxml/office-trouble.ts';
import { formatCode } from '../sheet/built-in-formats.ts';
import { MOST_CELLS, oversizedSheet } from '../sheet/sheet-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { record, recordsFrom, type Unread, type XlsRecord } from './records.ts';
import { shortText, TextCursor } from './text-cursor.ts';
import { olderWorkbook } from './xls-trouble.ts';

const BIFF8 = 0x0600;

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its records begin. */
  readonly start: number;
}

/** What all sheets of a workbook share. */
export interface Globals {
  readonly sheets: readonly SheetEntry[];
  readonly texts: readonly string[];
  readonly styles: readonly { readonly format: string; readonly bordered: boolean }[];
  readonly epoch1904: boolean;
}

/** Reads the first part of a workbook's stream. Throws `UnreadableFile` where it is protected, too old or damaged. */
export function globalsOf(stream: BoundedBytes, unread: Unread): Globals {
  const sheets: SheetEntry[] = [];
  const formats = new Map<number, string>();
  const styles: { readonly format: number; readonly bordered: boolean }[] = [];
  let texts: readonly string[] = [];
  let epoch1904 = false;
  for (const { type, data, continued } of recordsFrom(stream, 0, unread)) {
    switch (type) {
      case record.begin:
        if (data.u16(0) !== BIFF8) throw new UnreadableFile(olderWorkbook);
        break;
      case record.filePass:
        throw new UnreadableFile(encryptedFile);
      case record.date1904:
        epoch1904 = data.u16(0) === 1;
        break;
      case record.sheet:
        sheets.push({ name: shortText(data, 6), hidden: (data.u8(4) & 3) !== 0, start: data.u32(0) });
        break;
      case record.format:
        formats.set(data.u16(0), new TextCursor([data], 2).text());
        break;
      case record.style:
        // The lower half of the borders' field names the line at each of the four sides.
        styles.push({ format: data.u16(2), bordered: data.u16(10) !== 0 });
        break;
      case record.sharedTexts:
        texts = sharedTexts({ data, continued });
        break;
    }
  }
  return {
    sheets,
    texts,
    styles: styles.map(({ format, bordered }) => ({ format: formatCode(format, formats), bordered })),
    epoch1904,
  };
}

function sharedTexts({ data, continued }: Pick<XlsRecord, 'data' | 'continued'>): string[] {
  const count = data.u32(4);
  if (count > MOST_CELLS) throw new UnreadableFile(oversizedSheet);
  const cursor = new TextCursor([data, ...continued], 8);
  return Array.from({ length: count }, () => cursor.text());
}
