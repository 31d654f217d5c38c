import { unmerged } from './form-grid.ts';
import { article, escaped, page, plainHand, spannedTable } from './portal-markup.ts';
import type { PortalHand } from './portal-markup.ts';
import type { PortalPage } from './portal-pages.ts';
import type { WrittenReport } from './written-report.ts';

function withTables(table: PortalHand['table']) {
  return ({ content, agency }: WrittenReport) => page(agency, article(content, { ...plainHand, table }));
}

/** How the tables of the form come out of the editors of portals. */
export const portalTables: readonly PortalPage[] = [
  {
    file: 'portal-tables-of-divs',
    made: 'tables drawn with div elements',
    seed: 211,
    write: withTables((grid) => {
      const rows = unmerged(grid).map((row) =>
        row.map((text) => `<div style="display:table-cell">${escaped(text)}</div>`),
      );
      return `<div style="display:table">${rows.map((row) => `<div style="display:table-row">${row.join('')}</div>`).join('\n')}</div>`;
    }),
  },
  {
    file: 'portal-tables-as-lines',
    made: 'tables of which only the cells are left, a paragraph each',
    seed: 212,
    write: withTables(({ rows }) =>
      rows
        .flat()
        .map(({ text }) => `<p>${escaped(text)}</p>`)
        .join('\n'),
    ),
  },
  {
    file: 'portal-tables-spans-too-wide',
    made: 'tables whose merged cells reach beyond the last column and row',
    seed: 220,
    write: withTables((grid) =>
      spannedTable(grid)
        .replaceAll(/colspan=(\d+)>第二十条/g, 'colspan=99>第二十条')
        .replace(/colspan=3>四/, 'colspan=3 rowspan=9>四'),
    ),
  },
  {
    file: 'portal-tables-unclosed',
    made: 'tables in capital letters with no cell and no row closed',
    seed: 214,
    write: withTables((grid) =>
      spannedTable(grid, ({ text }, spans) => `<TD${spans.toUpperCase()}>${escaped(text)}`)
        .replaceAll('<tr>', '<TR>')
        .replaceAll('</tr>', ''),
    ),
  },
  {
    file: 'portal-tables-headed',
    made: 'tables with caption, head and foot, header cells as such',
    seed: 215,
    write: withTables((grid) => {
      const rows = spannedTable(grid, ({ text }, spans) => {
        const name = /^\d+(?:\.\d+)?$/.test(text) ? 'td' : 'th';
        return `<${name}${spans} scope="${name === 'th' ? 'row' : ''}">${escaped(text)}</${name}>`;
      });
      return rows
        .replace('<table border="1">', '<table><caption>统计表</caption><tbody>')
        .replace('</table>', '</tbody></table>');
    }),
  },
  {
    file: 'portal-tables-empty-rows',
    made: 'tables with empty rows above and below and a column of nothing at the left, as editors leave them',
    seed: 216,
    write: withTables((grid) =>
      spannedTable(grid)
        .replaceAll('<tr>', '<tr><td></td>')
        .replace('<tr>', `<tr>${'<td>&nbsp;</td>'.repeat(grid.columns + 1)}</tr><tr>`)
        .replace('</table>', `<tr>${'<td>&nbsp;</td>'.repeat(grid.columns + 1)}</tr></table>`),
    ),
  },
  {
    file: 'portal-tables-unmerged',
    made: 'tables with every merged cell taken apart, its text in the first of them',
    seed: 217,
    write: withTables((grid) => {
      const rows = unmerged(grid).map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
      return `<table border="1">${rows.join('\n')}</table>`;
    }),
  },
  {
    file: 'portal-tables-in-scrolling-boxes',
    made: 'each table in a box within a table of one cell, with a line break after every second character of a label',
    seed: 218,
    write: withTables(
      (grid) =>
        `<table><tr><td><div style="overflow:auto">${spannedTable(
          grid,
          ({ text }, spans) =>
            `<td${spans}>${text.length < 7 ? escaped(text).replaceAll(/([^\d\s]{2})(?=[^\d\s])/g, '$1<br>') : escaped(text)}</td>`,
        )}</div></td></tr></table>`,
    ),
  },
];
