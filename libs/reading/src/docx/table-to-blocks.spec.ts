import type { Grid } from '@gongkai/report';
import { docxToDocument } from './docx-to-document.ts';
import { cell, docxOf, paragraph, run, table } from './spec/docx-of.ts';

const blocksOf = (body: string) => docxToDocument(docxOf(body)).blocks;

/** Each cell as its text, position and, where it is merged, its spans. */
function drawn(body: string): readonly string[] {
  const grids = blocksOf(body).filter((block): block is Grid => block.kind === 'grid');
  return grids.flatMap(({ cells }) =>
    cells.map(({ text, row, column, rowSpan, columnSpan }) => {
      const spans = rowSpan * columnSpan === 1 ? '' : ` ${rowSpan}×${columnSpan}`;
      return `${text}@${row},${column}${spans}`;
    }),
  );
}

const wide = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const top = '<w:vMerge w:val="restart"/>';
const below = '<w:vMerge/>';
const belowInWords = '<w:vMerge w:val="continue"/>';

describe('a table of a Word file', () => {
  it.each([
    ['of plain cells', table([cell('甲'), cell('乙')], [cell('1'), cell('2')]), ['甲@0,0', '乙@0,1', '1@1,0', '2@1,1']],
    ['merged across', table([cell('甲', wide(2)), cell('乙')]), ['甲@0,0 1×2', '乙@0,2']],
    [
      'merged down',
      table([cell('甲', top), cell('1')], [cell('', below), cell('2')]),
      ['甲@0,0 2×1', '1@0,1', '2@1,1'],
    ],
    [
      'merged down, continued in words',
      table([cell('甲', top), cell('1')], [cell('', belowInWords), cell('2')]),
      ['甲@0,0 2×1', '1@0,1', '2@1,1'],
    ],
    [
      'merged both ways',
      table([cell('甲', wide(2) + top), cell('1')], [cell('', wide(2) + below), cell('2')]),
      ['甲@0,0 2×2', '1@0,2', '2@1,2'],
    ],
    [
      'whose merged-away cell holds text nobody sees',
      table([cell('甲', top), cell('1')], [cell('旧', below), cell('2')]),
      ['甲@0,0 2×1', '1@0,1', '2@1,1'],
    ],
    [
      'with two merged cells on top of each other',
      table(
        [cell('甲', top), cell('1')],
        [cell('', below), cell('2')],
        [cell('乙', top), cell('3')],
        [cell('', below), cell('4')],
      ),
      ['甲@0,0 2×1', '1@0,1', '2@1,1', '乙@2,0 2×1', '3@2,1', '4@3,1'],
    ],
    [
      'that continues a cell of another width',
      table([cell('甲', top + wide(2)), cell('1')], [cell('乙', below), cell('2'), cell('3')]),
      ['甲@0,0 1×2', '1@0,2', '乙@1,0', '2@1,1', '3@1,2'],
    ],
    ['that continues nothing', table([cell('甲', below), cell('1')]), ['甲@0,0', '1@0,1']],
    [
      'merged across the old way',
      table([cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙')]),
      ['甲@0,0 1×2', '乙@0,2'],
    ],
    [
      'with a row that begins further in',
      `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}</w:tr></w:tbl>`,
      ['甲@0,0', '乙@0,1', '1@1,1'],
    ],
    [
      'with a row that ends early',
      `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr><w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>${cell('1')}</w:tr></w:tbl>`,
      ['甲@0,0', '乙@0,1', '1@1,0'],
    ],
    [
      'with rows and cells in content controls',
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell('甲')}</w:sdtContent></w:sdt>${cell('1')}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
      ['甲@0,0', '1@0,1'],
    ],
    [
      'with a damaged span',
      table([cell('甲', '<w:gridSpan w:val="-3"/>'), cell('乙', '<w:gridSpan w:val="x"/>')]),
      ['甲@0,0', '乙@0,1'],
    ],
    [
      'whose cell is deleted by a tracked change',
      table([cell('甲'), cell('旧', '<w:cellDel w:id="1"/>'), cell('乙')]),
      ['甲@0,0', '乙@0,1'],
    ],
  ])('%s is read at its positions', (_, body, expected) => {
    expect(drawn(body)).toEqual(expected);
  });

  it.each([
    ['several paragraphs', paragraph('商业') + paragraph('企业'), '商业企业'],
    ['a break', '<w:p><w:r><w:t>科研</w:t><w:br/><w:t>机构</w:t></w:r></w:p>', '科研机构'],
    ['spaces around', paragraph(' 0 '), '0'],
    ['spaces within', paragraph('3 000'), '3 000'],
    ['nothing', '<w:p/>', ''],
    [
      'a text box',
      `<w:p>${run('其')}<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('他')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      '其他',
    ],
  ])('has cells with %s as one text', (_, content, text) => {
    expect(drawn(table([cell(content), cell('1')]))).toEqual([`${text}@0,0`, '1@0,1']);
  });

  it('inside a cell becomes a grid of its own after the outer one', () => {
    const inner = table([cell('内甲'), cell('内乙')]);
    const body = table([cell(paragraph('外') + inner + paragraph('')), cell('1')], [cell('2'), cell('3')]);
    expect(drawn(body)).toEqual(['外@0,0', '1@0,1', '2@1,0', '3@1,1', '内甲@0,0', '内乙@0,1']);
    expect(blocksOf(body)).toMatchObject([{ table: 0 }, { table: 1 }]);
  });

  it('of one cell may hold more lines than a call takes arguments', () => {
    const body = table([cell('<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(150_000))]);
    expect(blocksOf(body)).toHaveLength(150_000);
  });

  it('of one cell around the page is only a frame', () => {
    const page =
      paragraph('一、总体情况', '<w:outlineLvl w:val="0"/>') + table([cell('甲'), cell('1')]) + paragraph('完');
    expect(blocksOf(table([cell(table([cell(page)]))]))).toMatchObject([
      { kind: 'paragraph', heading: 1 },
      { kind: 'grid', table: 0, cells: [{ text: '甲' }, { text: '1' }] },
      { kind: 'paragraph' },
    ]);
  });
});
