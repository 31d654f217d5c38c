import fc from 'fast-check';
import { UnreadableFile } from '../unreadable-file.ts';
import type { PrintedArea } from './printed-areas.ts';
import { sheetToBlocks } from './sheet-to-blocks.ts';

/** Rows of texts: `|a` is drawn with lines, `null` is no cell, `a→3` is merged over three columns. */
function areasOf(rows: readonly (readonly (string | null)[])[]): PrintedArea[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): PrintedArea[] => {
      if (cell === null) return [];
      const [, line, text = '', span = '1'] = /^(\|?)(.*?)(?:→(\d))?$/s.exec(cell) ?? [];
      return [{ row, column, rowSpan: 1, columnSpan: Number(span), text, bordered: line === '|' }];
    }),
  );
}

/** Paragraphs as texts, grids as rows of texts with merged cells once. */
function blocksOf(...rows: readonly (readonly (string | null)[])[]): (string | string[][])[] {
  return sheetToBlocks(areasOf(rows)).map(({ draft }) => {
    if (draft.kind === 'paragraph') return draft.text;
    const lines: string[][] = [];
    if (draft.kind === 'grid') for (const { row, text } of draft.cells) (lines[row] ??= []).push(text);
    return lines;
  });
}

const head = ['甲', '乙', '丙'];
const data = ['某项', '1', '2'];

describe('a sheet', () => {
  it.each<[string, (string | null)[][], (string | string[][])[]]>([
    ['rows with several cells become a grid', [head, data], [[head, data]]],
    [
      'an empty row parts two grids',
      [head, data, [], head, data],
      [
        [head, data],
        [head, data],
      ],
    ],
    [
      'a position without a cell is blank, and nothing shifts',
      [head, ['某项', null, '2']],
      [[head, ['某项', '', '2']]],
    ],
    [
      'a column without any cell stays',
      [
        ['甲', null, '丙'],
        ['某项', null, '2'],
      ],
      [
        [
          ['甲', '', '丙'],
          ['某项', '', '2'],
        ],
      ],
    ],
    [
      'a table may begin in any column',
      [
        [null, '甲', '乙'],
        [null, '某项', '1'],
      ],
      [
        [
          ['甲', '乙'],
          ['某项', '1'],
        ],
      ],
    ],
    ['a row with one text is a paragraph', [['某县某局']], ['某县某局']],
    ['a title directly above a table is a paragraph', [['附表→3'], head, data], ['附表', [head, data]]],
    ['a row with one text inside a table belongs to it', [head, ['第二类→3'], data], [[head, ['第二类'], data]]],
    [
      'an item of article 20 begins its table',
      [['第二十条第（一）项→3'], head, data],
      [[['第二十条第（一）项'], head, data]],
    ],
    ['a label without values at the end belongs to its table', [head, ['某项']], [[head, ['某项', '', '']]]],
    ['a value without label belongs to its table', [head, [null, '1']], [[head, ['', '1', '']]]],
    ['a note over the whole width below a table is a paragraph', [head, data, ['注：无→3']], [[head, data], '注：无']],
    ['a drawn label without values belongs to its table', [head, ['|某项', '|', '|']], [[head, ['某项', '', '']]]],
    ['one drawn empty row is a row of the table', [head, ['|', '|', '|']], [[head, ['', '', '']]]],
    [
      'further drawn empty rows are the rest of the page',
      [head, ['|', '|', '|'], ['|', '|', '|'], ['|', '|', '|']],
      [[head, ['', '', '']]],
    ],
    ['drawn empty rows inside a table stay', [head, ['|', '|', '|'], data], [[head, ['', '', ''], data]]],
    [
      'drawn empty rows alone are nothing',
      [
        ['|', '|'],
        ['|', '|'],
      ],
      [],
    ],
    [
      'a heading ends a table without an empty row',
      [head, data, ['三、收到和处理政府信息公开申请情况→3'], head],
      [[head, data], '三、收到和处理政府信息公开申请情况', [head]],
    ],
    ['a heading parted into number and words is one line', [['一、', '总体情况']], ['一、总体情况']],
    ['a sentence is prose, drawn or not', [['|一年来公开信息63条。→3'], head], ['一年来公开信息63条。', [head]]],
    ['a sentence with its number beside it is one line', [['1.', '发布偏慢，还要加快。']], ['1.发布偏慢，还要加快。']],
    ['a sentence with its name beside it are two lines', [['问题', '发布偏慢。']], ['问题', '发布偏慢。']],
    [
      'a title is prose though drawn above a table',
      [['|某局2023年政府信息公开工作年度报告→3'], head],
      ['某局2023年政府信息公开工作年度报告', [head]],
    ],
    ['lines of one cell are paragraphs of their own', [['第一段。\n第二段。']], ['第一段。', '第二段。']],
    ['two numbers in one cell are not one number', [['甲', '5\n3']], [[['甲', '5 / 3']]]],
    [
      'a sentence broken by hand goes on in the next row',
      [['全年通过政府网站公开信息63条，通过微信公众号'], ['公开信息215条。'], ['下一句话。']],
      ['全年通过政府网站公开信息63条，通过微信公众号公开信息215条。', '下一句话。'],
    ],
    [
      'an item, a heading, and what stands behind an empty row begin anew',
      [
        ['某县某局二〇二三年政府信息公开工作的情况如下'],
        ['（一）主动公开的情况和其他一些有关情况的说明'],
        ['二、主动公开政府信息情况'],
        ['这是写得相当长却没有写完就换了一行的一句话，'],
        [],
        ['后半句在空行后面。'],
      ],
      [
        '某县某局二〇二三年政府信息公开工作的情况如下',
        '（一）主动公开的情况和其他一些有关情况的说明',
        '二、主动公开政府信息情况',
        '这是写得相当长却没有写完就换了一行的一句话，',
        '后半句在空行后面。',
      ],
    ],
    ['a short line is whole', [['联系电话'], ['0000-1234567。']], ['联系电话', '0000-1234567。']],
    ['lines of a cell of a table are joined', [['商业\n企业', '1']], [[['商业企业', '1']]]],
  ])('%s', (_, rows, blocks) => {
    expect(blocksOf(...rows)).toEqual(blocks);
  });

  it('keeps rows together that a merged cell ties to one another', () => {
    const areas = [
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '结果', bordered: false },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '予以公开', bordered: false },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '三、收到和处理政府信息公开申请情况', bordered: false },
    ];
    const [block, ...rest] = sheetToBlocks(areas);
    expect(rest).toEqual([]);
    expect(block?.draft).toMatchObject({ kind: 'grid', cells: [{ rowSpan: 2 }, { column: 1 }, { row: 1, column: 1 }] });
  });

  it('is refused where one row reaches further than any table', () => {
    const wide = [0, 1].flatMap((row) => [
      { row: row * 70, column: 0, rowSpan: 70, columnSpan: 1, text: '甲', bordered: false },
      { row: row * 70, column: 16_000, rowSpan: 1, columnSpan: 1, text: '乙', bordered: false },
    ]);
    expect(() => sheetToBlocks(wide)).toThrow(UnreadableFile);
  });

  it('loses no text, whatever stands where', () => {
    const text = fc.constantFrom(null, '', '|', '甲', '|乙', '1', '一句话。', '一、总体情况', '丙→3');
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
        const apart = rows.map((cells) => cells.map((cell) => cell?.replace('→3', '') ?? null));
        const sorted = (texts: readonly string[]) => texts.join('').split('').toSorted();
        const written = apart.flat().map((cell) => (cell ?? '').replace('|', ''));
        expect(sorted(blocksOf(...apart).flat(2))).toEqual(sorted(written));
      }),
    );
  });
});
