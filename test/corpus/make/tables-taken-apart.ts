import type { FormGrid } from './form-grid.ts';
import { splitAt } from './grid-changes.ts';
import type { MadeDocument } from './made-document.ts';
import { article, escaped, page, plainHand, spannedTable } from './portal-markup.ts';
import { documentOf, withoutChart } from './written-report.ts';

interface TakenApart {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly write: (grid: FormGrid) => string;
}

/** Table two as a table for each item of the article. */
function byItem(grid: FormGrid): readonly FormGrid[] {
  if (grid.name !== 'two') return [grid];
  const starts = grid.rows.flatMap((row, at) => (at > 0 && row[0]?.text.startsWith('第二十条') === true ? [at] : []));
  return splitAt(grid, starts);
}

const tables = (grids: readonly FormGrid[]) => grids.map((grid) => spannedTable(grid)).join('\n<p></p>\n');

const pages: readonly TakenApart[] = [
  { file: 'table-two-by-item', made: 'table two as four tables', seed: 551, write: (grid) => tables(byItem(grid)) },
  {
    file: 'table-never-closed',
    made: 'no table is closed, so that everything after the first stands in its last cell',
    seed: 558,
    write: (grid) => spannedTable(grid).replace('</table>', ''),
  },
  {
    file: 'numbers-in-tables-of-their-own',
    made: 'each number in a table of one cell within its cell',
    seed: 559,
    write: (grid) =>
      spannedTable(grid, ({ text }, spans) =>
        /^\d/.test(text)
          ? `<td${spans}><table><tr><td>${text}</td></tr></table></td>`
          : `<td${spans}>${escaped(text)}</td>`,
      ),
  },
  {
    file: 'table-in-parts-of-columns',
    made: 'each table within a table of layout beside an empty cell',
    seed: 560,
    write: (grid) =>
      `<table width="100%"><tr><td width="5%">&nbsp;</td><td>${spannedTable(grid)}</td><td>&nbsp;</td></tr></table>`,
  },
  {
    file: 'spaces-within-labels',
    made: 'spaces of every width within labels, invisible ones around numbers',
    seed: 561,
    write: (grid) =>
      spannedTable(grid, ({ text }, spans) =>
        /^\d/.test(text)
          ? `<td${spans}>&#8203;${text}&#65279;&nbsp;</td>`
          : `<td${spans}>${[...text].map((char, i) => escaped(char) + ['', ' ', '\u3000', '&nbsp;', '&#8203;', '\u2002'][i % 6]).join('')}</td>`,
      ),
  },
  {
    file: 'body-in-front-of-its-head',
    made: 'header lines in heads of their own that stand behind the rows, where a browser still shows them in front',
    seed: 562,
    write: (grid) => {
      const depth = Math.max(...(grid.rows[0] ?? []).map(({ down }) => down));
      const part = (from: number, to?: number) =>
        spannedTable({ ...grid, rows: grid.rows.slice(from, to) }).replace(/^<table border="1">|<\/table>$/g, '');
      return `<table><tbody>${part(depth)}</tbody><thead>${part(0, depth)}</thead></table>`;
    },
  },
  {
    file: 'hidden-row',
    made: 'a row hidden by a style, with other numbers under the label of the next',
    seed: 563,
    write: (grid) =>
      grid.name === 'three'
        ? spannedTable(grid).replace(
            '<tr><td colspan=3>四、',
            `<tr style="display:none"><td colspan=3>四、结转下年度继续办理</td>${'<td>9</td>'.repeat(7)}</tr><tr><td colspan=3>四、`,
          )
        : spannedTable(grid),
  },
];

/** The tables of the form taken apart, turned or wrapped, as editors of portals leave them; all that is in them can be read. */
export const ofTablesTakenApart: readonly MadeDocument[] = pages.map(({ file, made, seed, write }) => {
  const report = withoutChart(seed);
  return documentOf(report, {
    name: `faulty/${file}.html`,
    made: `by hand, ${made}; the words of random report ${String(seed)}`,
    format: 'html',
    bytes: () => new TextEncoder().encode(page(report.agency, article(report.content, { ...plainHand, table: write }))),
  });
});
