import { each, inTable, relabelled, reworded, withColumn } from './grid-changes.ts';
import type { TableFault } from './table-fault.ts';

/** Labels, and which columns there are. */
export const faultsInLabels: readonly TableFault[] = [
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
