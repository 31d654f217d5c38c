import { headRows } from './head-rows.ts';

const shape = (columns: readonly (string | null)[][]) =>
  headRows(columns.map((heads) => ({ heads }))).map((row) =>
    row.map((cell) => (cell === null ? '' : `${cell.value} ${cell.columnSpan ?? 1}×${cell.rowSpan ?? 1}`)),
  );

describe('heads of columns', () => {
  it('join equal heads and reach down where nothing is below', () => {
    expect(
      shape([
        ['结果', '不予公开', '国家秘密'],
        ['结果', '不予公开', '内部事务'],
        ['结果', '总计', null],
        ['结转', null, null],
      ]),
    ).toEqual([
      ['结果 3×1', '', '', '结转 1×3'],
      ['不予公开 2×1', '', '总计 1×2', ''],
      ['国家秘密 1×1', '内部事务 1×1', '', ''],
    ]);
  });

  it('keep equal heads under different ones apart', () => {
    expect(
      shape([
        ['复议', '总计'],
        ['诉讼', '总计'],
      ]),
    ).toEqual([
      ['复议 1×1', '诉讼 1×1'],
      ['总计 1×1', '总计 1×1'],
    ]);
  });
});
