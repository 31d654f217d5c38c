import type { FormGrid } from './form-grid.ts';
import { each, inTable, splitAt, withLine, withoutLines } from './grid-changes.ts';
import { startsWith, type TableFault } from './table-fault.ts';

/** The rows of one table behind those of another. */
const joined = (first: FormGrid, second: FormGrid): FormGrid => {
  const columns = Math.max(first.columns, second.columns);
  return { ...first, columns, rows: [...first.rows, ...second.rows] };
};

/** Headers lost, tables joined, split and interchanged. */
export const faultsInTables: readonly TableFault[] = [
  {
    file: 'second-header-line-lost.html',
    made: 'table four without the lines that name its columns',
    seed: 532,
    status: 'partial',
    change: each(inTable('four', withoutLines(1, 3))),
    gone: startsWith('review.'),
  },
  {
    file: 'header-lost.docx',
    made: 'table three without the lines that name its columns',
    seed: 533,
    status: 'partial',
    change: each(inTable('three', withoutLines(0, 2))),
    gone: startsWith('requests.'),
  },
  {
    file: 'tables-run-together.html',
    made: 'tables three and four as one',
    seed: 536,
    change: (grid, all) => {
      const next = all.find(({ name }) => name === 'four');
      if (grid.name === 'three' && next !== undefined) return [joined(grid, next)];
      return grid.name === 'four' ? [] : [grid];
    },
  },
  {
    file: 'tables-run-together.docx',
    made: 'tables two and three as one',
    seed: 537,
    change: (grid, all) => {
      const next = all.find(({ name }) => name === 'three');
      if (grid.name === 'two' && next !== undefined) return [joined(grid, next)];
      return grid.name === 'three' ? [] : [grid];
    },
  },
  {
    file: 'table-split.docx',
    made: 'table three in two, the second without a header',
    seed: 539,
    change: (grid) => (grid.name === 'three' ? splitAt(grid, [4]) : [grid]),
  },
  {
    file: 'table-split-with-header.html',
    made: 'table three in two, each with its header',
    seed: 540,
    change: (grid) => (grid.name === 'three' ? splitAt(grid, [4], 2) : [grid]),
  },
  {
    file: 'table-titled-and-noted.html',
    made: 'a title line in the first row of each table and a note in the last',
    seed: 541,
    change: each((grid) => withLine('注：数据由各股室报送', 'below')(withLine(`统计表（单位：件）`, 'above')(grid))),
  },
  {
    file: 'tables-interchanged.html',
    made: 'table four under the heading of section three, table three under that of section four',
    seed: 545,
    change: (grid, all) => {
      const wanted = grid.name === 'three' ? 'four' : grid.name === 'four' ? 'three' : grid.name;
      const other = all.find(({ name }) => name === wanted) ?? grid;
      return [{ ...other, section: grid.section }];
    },
  },
];
