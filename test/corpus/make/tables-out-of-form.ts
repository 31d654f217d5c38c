import type { Code } from '@gongkai/report';
import type { Expectation } from '../expectation.ts';
import { type FormGrid, formGrids } from './form-grid.ts';
import {
  type GridChange,
  inRow,
  inTable,
  relabelled,
  reworded,
  splitAt,
  withColumn,
  withLine,
  withoutLines,
  withRowBehind,
} from './grid-changes.ts';
import type { MadeDocument } from './made-document.ts';
import { article, page, plainHand, spannedTable } from './portal-markup.ts';
import { bodyOf, plainWord, rowsOf, tableOf, wordFile } from './raw-word.ts';
import { documentOf, withoutChart, withFigures } from './written-report.ts';

interface TableFault {
  /** `.html` and `.docx` say by whose hand. */
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  /** `read` where a careful person still reads everything. */
  readonly status?: Expectation['status'];
  readonly change: (grid: FormGrid, all: readonly FormGrid[]) => readonly FormGrid[];
  /** What is not printed any more, or of which nobody can tell where it belongs. */
  readonly gone?: (code: Code) => boolean;
  /** What is printed so that nobody can tell which number it is. */
  readonly unclear?: (code: Code) => boolean;
}

const never = () => false;
const each = (change: GridChange) => (grid: FormGrid) => [change(grid)];
const startsWith =
  (...starts: readonly string[]) =>
  (code: Code) =>
    starts.some((start) => code.startsWith(start));
/** The rows of one table behind those of another. */
const joined = (first: FormGrid, second: FormGrid): FormGrid => {
  const columns = Math.max(first.columns, second.columns);
  return { ...first, columns, rows: [...first.rows, ...second.rows] };
};

const faults: readonly TableFault[] = [
  {
    file: 'labels-misspelled.docx',
    made: 'slips of the pen in labels',
    seed: 521,
    change: each(
      reworded({
        '四、结转下年度继续办理': '四、结转下年度继续办里',
        '2.重复申请': '2.重复审请',
        行政规范性文件: '行政规范性文建',
        社会公益组织: '社会公意组织',
      }),
    ),
  },
  {
    file: 'labels-without-numbers.html',
    made: 'the labels of table three without their numbers',
    seed: 522,
    change: each(
      inTable(
        'three',
        relabelled((label) => label.replace(/^(?:（[一二三四五六七]）|\d\.|[一二三四]、)/, '')),
      ),
    ),
  },
  {
    file: 'labels-with-half-width-brackets.docx',
    made: 'half-width brackets, commas and numbers in the labels',
    seed: 523,
    change: each(relabelled((label) => label.normalize('NFKC').replaceAll('“', '"').replaceAll('”', '"'))),
  },
  {
    file: 'columns-interchanged.docx',
    made: 'the columns of 商业企业 and 科研机构 interchanged, labels and numbers',
    seed: 524,
    change: each(
      inTable('three', (grid) => ({
        ...grid,
        rows: grid.rows.map((row, at) => {
          if (at === 0) return row;
          const first = at === 1 ? 0 : row.length - 6;
          const [before, a, b, after] = [
            row.slice(0, first),
            row.slice(first, first + 1),
            row.slice(first + 1, first + 2),
            row.slice(first + 2),
          ];
          return [...before, ...b, ...a, ...after];
        }),
      })),
    ),
  },
  {
    file: 'column-of-remarks.html',
    made: 'a column of remarks without a remark at the right of table three',
    seed: 526,
    change: each(
      inTable(
        'three',
        withColumn('备注', 2, () => ''),
      ),
    ),
  },
  {
    file: 'column-of-last-year.docx',
    made: 'a column with the numbers of last year at the right of table three',
    seed: 528,
    status: 'partial',
    change: each(
      inTable(
        'three',
        withColumn('上年总计', 2, () => '7'),
      ),
    ),
  },
  {
    file: 'row-of-subtotals.docx',
    made: 'a row of subtotals behind 8.属于行政查询事项',
    seed: 529,
    status: 'partial',
    change: each(
      inTable(
        'three',
        withRowBehind('8.属于行政查询事项', (row) =>
          row.map((one, i) => ({ ...one, text: i === 0 ? '不予公开小计' : '9' })),
        ),
      ),
    ),
  },
  {
    file: 'row-twice.html',
    made: 'the row of 2.重复申请 twice, with different numbers',
    seed: 530,
    status: 'partial',
    change: each(
      inTable(
        'three',
        withRowBehind('2.重复申请', (row) => row.map((one, i) => (i === 0 ? one : { ...one, text: '8' }))),
      ),
    ),
    unclear: startsWith('requests.unprocessed.repeated.'),
  },
  {
    file: 'row-of-another-edition.docx',
    made: 'the one row of other outcomes that the form of 2019 has',
    seed: 531,
    status: 'partial',
    change: each(
      inTable('three', (grid) => ({
        ...grid,
        rows: grid.rows.flatMap((row) => {
          if (row.some(({ text }) => /^[12]\.申请人/.test(text))) return [];
          return [
            row.map((one) =>
              one.text === '3.其他'
                ? { ...one, text: '（六）其他处理', across: 2 }
                : one.text === '三、本年度办理结果'
                  ? { ...one, down: one.down - 2 }
                  : one,
            ),
          ];
        }),
      })),
    ),
    gone: startsWith('requests.other.'),
  },
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
    file: 'cell-missing-in-a-row.html',
    made: 'one cell of the row carried forward is missing: six numbers for seven columns',
    seed: 534,
    status: 'partial',
    change: each(
      inTable(
        'three',
        inRow('四、结转下年度继续办理', (row) => [...row.slice(0, 3), ...row.slice(4)]),
      ),
    ),
    gone: startsWith('requests.carriedForward.'),
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
    file: 'row-empty.docx',
    made: 'the row of new applications without a number in any cell',
    seed: 544,
    status: 'partial',
    change: each(
      inTable(
        'three',
        inRow('一、本年新收政府信息公开申请数量', ([label]) => (label === undefined ? [] : [{ ...label, across: 10 }])),
      ),
    ),
    gone: startsWith('requests.received.'),
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
  {
    file: 'only-total-column-left.docx',
    made: 'table three with the column of totals and no other',
    seed: 547,
    status: 'partial',
    change: each(
      inTable('three', (grid) => ({
        ...grid,
        columns: 4,
        rows: grid.rows.flatMap((row, at) => {
          if (at === 1) return [];
          const total = row.slice(-1).map((one) => ({ ...one, down: 1 }));
          return [[...(at === 0 ? row.slice(0, 1).map((one) => ({ ...one, down: 1 })) : row.slice(0, -7)), ...total]];
        }),
      })),
    ),
    gone: (code) => /^requests\..*\.(?:person|company|research|charity|legal|otherBody)$/.test(code),
  },
];

/** The tables of the form out of the form’s order, as clerks change, break and join them. */
export const ofTablesOutOfForm: readonly MadeDocument[] = faults.map(
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
