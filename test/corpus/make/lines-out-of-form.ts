import type { Expectation } from '../expectation.ts';
import type { FormGrid } from './form-grid.ts';
import { faultsInLabels } from './labels-and-columns.ts';
import type { MadeDocument } from './made-document.ts';
import { article } from './portal-markup.ts';
import { faultsInRows } from './rows-out-of-form.ts';
import { faultsInTables } from './tables-joined-and-split.ts';
import { documentOf, withoutChart } from './written-report.ts';

/** The faults that can still be told where each cell is a line, and how the document is then read. */
const told: Readonly<Record<string, Expectation['status']>> = {
  'labels-misspelled': 'read',
  'row-of-subtotals': 'partial',
  'table-split-with-header': 'read',
};

/** The tables of the form out of the form’s order, in pages copied into an editor: a cell a line. */
export const ofLinesOutOfForm: readonly MadeDocument[] = [
  ...faultsInLabels,
  ...faultsInRows,
  ...faultsInTables,
].flatMap(({ file, made, seed, change }) => {
  const name = file.replace(/\.\w+$/, '');
  const status = told[name];
  if (status === undefined) return [];
  const report = withoutChart(seed);
  const table = (grid: FormGrid) =>
    change(grid, [])
      .map(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)).join('\n'))
      .join('\n\n');
  return documentOf(report, {
    name: `faulty/lines-${name}.txt`,
    made: `by hand, ${made}, a cell a line; the words of random report ${String(seed)}`,
    format: 'text',
    status,
    bytes: () => new TextEncoder().encode(article(report.content, { line: (text) => text, table })),
  });
});
