import type { GridCell } from '@gongkai/report';
import { tableRows } from './table-rows.ts';

const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): GridCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  start: 0,
  end: 0,
});
const shown = (rowCount: number, columnCount: number, ...cells: readonly GridCell[]) =>
  tableRows({ rowCount, columnCount, cells }).map((row) => row.map((found) => found?.text ?? null));

describe('the rows of a document’s table', () => {
  it('leave out what a merged cell covers', () => {
    expect(shown(3, 3, cell(0, 0, 'a', 2, 2), cell(0, 2, 'b'), cell(1, 2, 'c'), cell(2, 0, 'd', 1, 3))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ]);
  });

  it('keep a place where the document has nothing', () => {
    expect(shown(2, 2, cell(0, 1, 'a'), cell(1, 0, 'b'))).toEqual([
      [null, 'a'],
      ['b', null],
    ]);
  });
});
