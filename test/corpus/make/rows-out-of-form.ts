import { each, inRow, inTable, withRowBehind } from './grid-changes.ts';
import { startsWith, type TableFault } from './table-fault.ts';

/** Rows added, printed twice, emptied and out of step. */
export const faultsInRows: readonly TableFault[] = [
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
];
