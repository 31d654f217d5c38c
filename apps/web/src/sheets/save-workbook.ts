import { toXlsx, type WorkbookSheet } from '@gongkai/figures/files';
import { saveFile } from '../components/charts/save-file.ts';
import { i18n, wordsOf } from '../language/i18n.ts';
import { type SavedChart, type SavedTable, tableOf } from './saved-table.ts';
import { tableSheet } from './table-sheet.ts';

export type Saved = SavedChart | SavedTable;

/** Hands a workbook to the browser to save; a sample says so in the name of the file too. */
export async function saveSheets(sheets: readonly WorkbookSheet[], file: string, mark: string | null): Promise<void> {
  const name = [...(mark === null ? [] : [mark.replaceAll(' ', '-')]), `${file}.xlsx`].join('-');
  saveFile(name, await toXlsx(sheets));
}

/** What is saved as a sheet, in the words of the page. */
export async function sheetOf(saved: Saved, mark: string | null): Promise<WorkbookSheet> {
  await wordsOf(['workbook']);
  const table = 'series' in saved ? tableOf(saved) : saved;
  return tableSheet(table, { comment: i18n.global.t('workbook.comment'), mark });
}

/** Hands a chart or a table to the browser as a workbook. @param file its name, without ending */
export async function saveTable(saved: Saved, file: string, mark: string | null): Promise<void> {
  await saveSheets([await sheetOf(saved, mark)], file, mark);
}
