import { BoundedBytes } from '../compound/bounded-bytes.ts';
import { type CompoundFile, openCompound } from '../compound/open-compound.ts';
import { damagedFile, encryptedFile } from '../ooxml/office-trouble.ts';
import { MOST_SHEETS, oversizedSheet } from '../sheet/sheet-trouble.ts';
import { newSheetTally, type Workbook } from '../sheet/workbook.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { globalsOf } from './globals.ts';
import { recordsFrom } from './records.ts';
import { substreamToSheet } from './substream-to-sheet.ts';
import { olderWorkbook } from './xls-trouble.ts';

/** Whether an old Office file holds a workbook; Excel 5.0 and 95 give its stream another name. */
export function isXls(compound: CompoundFile): boolean {
  return compound.has('Workbook') || compound.has('Book');
}

/** Opens an .xls or .et file. Throws `UnreadableFile` where it is none, is protected, too old, damaged or too large. */
export function openXls(bytes: Uint8Array): Workbook {
  const compound = openCompound(bytes);
  if (compound.has('EncryptedPackage')) throw new UnreadableFile(encryptedFile);
  return compoundToWorkbook(compound);
}

export function compoundToWorkbook(compound: CompoundFile): Workbook {
  const stream = compound.stream('Workbook');
  if (stream === null) throw new UnreadableFile(compound.has('Book') ? olderWorkbook : damagedFile);
  const content = new BoundedBytes(stream);
  const unread = { bytes: content.length };
  const globals = globalsOf(content, unread);
  if (new Set(globals.sheets.map(({ start }) => start)).size < globals.sheets.length) {
    throw new UnreadableFile(damagedFile);
  }
  if (globals.sheets.length > MOST_SHEETS) throw new UnreadableFile(oversizedSheet);
  const tally = newSheetTally();
  const sheets = globals.sheets.map(({ name, hidden, start }) => ({
    name,
    hidden,
    overlays: [],
    ...substreamToSheet(recordsFrom(content, start, unread), globals, tally),
  }));
  return { sheets, tally };
}
