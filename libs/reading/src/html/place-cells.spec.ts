import { UnreadableFile } from '../unreadable-file.ts';
import { placeCells, type WrittenCell } from './place-cells.ts';

const cell = (content: string, rowSpan = 1, columnSpan = 1): WrittenCell<string> => ({ content, rowSpan, columnSpan });

describe('cells of an HTML table', () => {
  it.each<[string, readonly (readonly (readonly WrittenCell<string>[])[])[], string[]]>([
    ['one after the other', [[[cell('甲'), cell('乙')], [cell('丙')]]], ['甲@0,0 1×1', '乙@0,1 1×1', '丙@1,0 1×1']],
    [
      'beside a cell from the row above',
      [[[cell('甲', 2), cell('乙')], [cell('丙')]]],
      ['甲@0,0 2×1', '乙@0,1 1×1', '丙@1,1 1×1'],
    ],
    [
      'beyond a cell from the row above',
      [
        [
          [cell('甲'), cell('乙', 2), cell('丙')],
          [cell('丁'), cell('戊')],
        ],
      ],
      ['甲@0,0 1×1', '乙@0,1 2×1', '丙@0,2 1×1', '丁@1,0 1×1', '戊@1,2 1×1'],
    ],
    [
      'no further than a cell in their way',
      [[[cell('甲'), cell('乙', 2)], [cell('丙', 1, 5)]]],
      ['甲@0,0 1×1', '乙@0,1 2×1', '丙@1,0 1×1'],
    ],
    ['no further than the last row', [[[cell('甲', 99)], [cell('乙')]]], ['甲@0,0 2×1', '乙@1,1 1×1']],
    ['no further than their row group', [[[cell('甲', 9)]], [[cell('乙')]]], ['甲@0,0 1×1', '乙@1,0 1×1']],
    [
      'down to the last row where they ask for none',
      [[[cell('甲', 0), cell('乙')], [cell('丙')]]],
      ['甲@0,0 2×1', '乙@0,1 1×1', '丙@1,1 1×1'],
    ],
    ['in rows that hold none of their own', [[[cell('甲', 2)], [], [cell('乙')]]], ['甲@0,0 2×1', '乙@2,0 1×1']],
    ['no further than any table goes', [[[cell('甲', 1, 5_000)]]], ['甲@0,0 1×1000']],
  ])('stand %s', (_, groups, expected) => {
    const placed = placeCells(groups);
    expect(
      placed.map(
        ({ content, row, column, rowSpan, columnSpan }) => `${content}@${row},${column} ${rowSpan}×${columnSpan}`,
      ),
    ).toEqual(expected);
  });

  it('beyond the widest table are refused', () => {
    expect(() => placeCells([[[cell('甲', 1, 5_000), cell('乙')]]])).toThrow(UnreadableFile);
  });
});
