import { isCompound } from './compound/open-compound.ts';
import type { SheetCell } from './sheet/workbook.ts';
import { openXls } from './xls/open-xls.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** A row of a sheet that has cells. */
export interface SheetRow {
  /** From 1, as the program counts it. */
  readonly line: number;
  /** Texts from the first column on, as printed; blank where there is no cell. */
  readonly cells: readonly string[];
}

export interface SheetRows {
  readonly name: string;
  readonly hidden: boolean;
  /** Hidden rows among them. */
  readonly rows: readonly SheetRow[];
}

/**
 * The rows of a workbook's sheets as text, for lists that are no report. Reads .xlsx and .xls.
 * @throws {UnreadableFile} where the file is no workbook, damaged, protected or too large
 */
export function sheetsOf(bytes: Uint8Array): readonly SheetRows[] {
  const { sheets } = isCompound(bytes) ? openXls(bytes) : openWorkbook(bytes);
  return sheets.map(({ name, hidden, cells }) => ({ name, hidden, rows: rowsOf(cells) }));
}

function rowsOf(cells: readonly SheetCell[]): SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    const texts = rows.get(row) ?? [];
    rows.set(row, texts);
    while (texts.length < column) texts.push('');
    texts.push(text);
  }
  return [...rows].map(([row, texts]) => ({ line: row + 1, cells: texts }));
}
