import { type FormGrid, formGrids } from './form-grid.ts';
import { faultsInLabels } from './labels-and-columns.ts';
import type { MadeDocument } from './made-document.ts';
import { article, page, plainHand, spannedTable } from './portal-markup.ts';
import { bodyOf, plainWord, rowsOf, tableOf, wordFile } from './raw-word.ts';
import { faultsInRows } from './rows-out-of-form.ts';
import { faultsInTables } from './tables-joined-and-split.ts';
import { documentOf, withoutChart, withFigures } from './written-report.ts';

const never = () => false;

/** The tables of the form out of the form’s order, as clerks change, break and join them. */
export const ofTablesOutOfForm: readonly MadeDocument[] = [...faultsInLabels, ...faultsInRows, ...faultsInTables].map(
  ({ file, made, seed, status = 'read', change, gone = never, unclear = never }) => {
    const report = withFigures(withoutChart(seed), (code, value) =>
      gone(code) ? null : unclear(code) ? { cell: 'unreadable', value: null } : value,
    );
    const all = formGrids(report.content);
    const html = (grid: FormGrid) =>
      change(grid, all)
        .map((one) => spannedTable(one))
        .join('\n<p>&nbsp;</p>\n');
    const word = (grid: FormGrid) =>
      change(grid, all)
        .map((one) => `${tableOf(one, rowsOf(one))}<w:p/>`)
        .join('');
    const isWord = file.endsWith('.docx');
    return documentOf(report, {
      name: `faulty/${file}`,
      made: `by hand, ${made}; the words of random report ${String(seed)}`,
      format: isWord ? 'docx' : 'html',
      status,
      bytes: () =>
        isWord
          ? wordFile(bodyOf(report.content, { ...plainWord, table: word }))
          : new TextEncoder().encode(page(report.agency, article(report.content, { ...plainHand, table: html }))),
    });
  },
);
