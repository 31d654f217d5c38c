import { sheetNames, toXlsx, type WorkbookSheet } from '@gongkai/figures/files';
import { saveFile } from '../components/charts/save-file.ts';
import { i18n, wordsOf } from '../language/i18n.ts';
import { type PageSheet, pageSheet } from './page-sheet.ts';
import { type SavedChart, type SavedTable, tableOf } from './saved-table.ts';
import { tableSheet } from './table-sheet.ts';

export type Saved = SavedChart | SavedTable;

/** A sample says so in the name of the file too. */
async function save(sheets: readonly WorkbookSheet[], file: string, mark: string | null): Promise<void> {
  const name = [...(mark === null ? [] : [mark.replaceAll(' ', '-')]), `${file}.xlsx`].join('-');
  saveFile(name, await toXlsx(sheets));
}

async function sheetOf(saved: Saved, mark: string | null): Promise<WorkbookSheet> {
  await wordsOf(['workbook']);
  const table = 'series' in saved ? tableOf(saved) : saved;
  return tableSheet(table, { comment: i18n.global.t('workbook.comment'), mark });
}

/** Hands a chart or a table to the browser as a workbook. @param file its name, without ending */
export async function saveTable(saved: Saved, file: string, mark: string | null): Promise<void> {
  await save([await sheetOf(saved, mark)], file, mark);
}

/** Hands all that a page shows to the browser as one workbook: first what it is, then a sheet each. */
export async function savePage(
  all: readonly Saved[],
  page: Omit<PageSheet, 'sheets' | 'mark'>,
  file: string,
  mark: string | null,
): Promise<void> {
  const sheets = await Promise.all(all.map((saved) => sheetOf(saved, mark)));
  const [, ...names] = sheetNames([page.name, ...sheets.map(({ name }) => name)]);
  const listed = sheets.map(({ name }, i) => [names[i] ?? name, name] as const);
  await save([pageSheet({ ...page, mark, sheets: listed }), ...sheets], file, mark);
}
