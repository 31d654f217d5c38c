import type { Block, Document } from '@gongkai/report';
import { zipOf } from '../docx/spec/docx-of.ts';
import { partsOf, relations, rowsOf, text, xlsxOf } from './spec/xlsx-of.ts';
import { xlsxToDocument } from './xlsx-to-document.ts';

/** Paragraphs as texts, grids as rows of texts, charts by their title. */
function shown({ text: whole, blocks }: Document): (string | string[][])[] {
  return blocks.map((block: Block) => {
    if (block.kind === 'paragraph') return whole.slice(block.start, block.end);
    if (block.kind === 'chart') return `chart ${block.title}`;
    const lines: string[][] = [];
    for (const cell of block.cells) (lines[cell.row] ??= []).push(cell.text);
    return lines;
  });
}

const notes = (document: Document): string[] => document.notes.map(({ message }) => message.zh);
/** With too little text a document with pictures is taken for a scan. */
const long = '这一段话写得足够长，看得出文件里有字。'.repeat(8);
const table = rowsOf(['甲', '乙', '丙'], ['某项', '1', '2'], ['别项', '3', '4']);

describe('a workbook', () => {
  it('gives its sheets one after another, with offsets into one text', () => {
    const document = xlsxToDocument(zipOf(partsOf([{ rows: rowsOf(['第一张']) }, { rows: table }])));
    expect(shown(document)).toEqual([
      '第一张',
      [
        ['甲', '乙', '丙'],
        ['某项', '1', '2'],
        ['别项', '3', '4'],
      ],
    ]);
    expect(document.format).toBe('xlsx');
    const [, grid] = document.blocks;
    if (grid?.kind !== 'grid') throw new Error('no grid');
    expect(grid.cells.map(({ start, end }) => document.text.slice(start, end))).toEqual(
      grid.cells.map((cell) => cell.text),
    );
  });

  it.each([
    [
      'merged cells stand once, what they cover is not shown',
      'A1:A2',
      [{ row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '甲' }],
    ],
    ['over columns', 'B2:C2', [{ row: 1, column: 1, rowSpan: 1, columnSpan: 2, text: '1' }]],
    ['over both', 'B2:C3', [{ row: 1, column: 1, rowSpan: 2, columnSpan: 2, text: '1' }]],
    [
      'no further than the sheet is filled',
      'B3:XFD1048576',
      [{ row: 2, column: 1, rowSpan: 1, columnSpan: 2, text: '3' }],
    ],
    [
      'the first of two that overlap',
      'A1:A2"/><mergeCell ref="A2:B3',
      [{ row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '甲' }],
    ],
  ])('places %s', (_, reference, merged) => {
    const [grid] = xlsxToDocument(
      xlsxOf({ rows: table, after: `<mergeCells><mergeCell ref="${reference}"/></mergeCells>` }),
    ).blocks;
    if (grid?.kind !== 'grid') throw new Error('no grid');
    expect(grid.cells.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)).toMatchObject(merged);
    const covered = grid.cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
    expect(covered).toBe(9);
  });

  it.each<[string, Parameters<typeof partsOf>[0], string[][], string]>([
    [
      'rows',
      [{ rows: table.replace('<row r="2">', '<row r="2" hidden="1">') }],
      [
        ['甲', '乙', '丙'],
        ['别项', '3', '4'],
      ],
      '1 行、0 列被隐藏',
    ],
    [
      'columns',
      [{ rows: table, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }],
      [
        ['甲', '丙'],
        ['某项', '2'],
        ['别项', '4'],
      ],
      '0 行、1 列被隐藏',
    ],
    [
      'sheets',
      [{ rows: table }, { name: '底稿', state: 'veryHidden', rows: table }],
      [
        ['甲', '乙', '丙'],
        ['某项', '1', '2'],
        ['别项', '3', '4'],
      ],
      '底稿',
    ],
  ])('leaves out hidden %s and says so', (_, sheets, rows, note) => {
    const document = xlsxToDocument(zipOf(partsOf(sheets)));
    expect(shown(document)).toEqual([rows]);
    expect(notes(document)).toEqual([expect.stringContaining(note)]);
  });

  it('shows a merged cell whose first row is hidden in the rest of it', () => {
    const rows = table.replace('<row r="1">', '<row r="1" hidden="1">');
    const document = xlsxToDocument(xlsxOf({ rows, after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' }));
    expect(shown(document)).toEqual([
      [
        ['甲', '1', '2'],
        ['别项', '3', '4'],
      ],
    ]);
  });

  it.each([
    ['is the heading of a section', '二、主动公开政府信息情况', table, true],
    ['is a heading that the sheet has itself', '一、总体情况', rowsOf(['一、总体情况']), false],
    ['is any name', 'Sheet1', table, false],
  ])('begins a sheet with its name where that %s', (_, name, rows, told) => {
    const first = shown(xlsxToDocument(zipOf(partsOf([{ name, rows }]))))[0];
    expect(first === name).toBe(told || rows.includes(name));
    expect(xlsxToDocument(zipOf(partsOf([{ name, rows }]))).text.split(name)).toHaveLength(
      told || rows.includes(name) ? 2 : 1,
    );
  });

  it('keeps text boxes and charts where they begin, and counts pictures', () => {
    const anchor = (row: number, inside: string) =>
      `<x:oneCellAnchor><x:from><x:col>0</x:col><x:row>${row}</x:row></x:from>${inside}</x:oneCellAnchor>`;
    const chart = (id: string) =>
      `<x:graphicFrame><a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></x:graphicFrame>`;
    const box = '<x:sp><x:txBody><a:p><a:r><a:t>框里的</a:t></a:r><a:r><a:t>话。</a:t></a:r></a:p></x:txBody></x:sp>';
    const point = (value: string) => `<c:ptCount val="1"/><c:pt idx="0"><c:v>${value}</c:v></c:pt>`;
    const document = xlsxToDocument(
      zipOf({
        ...partsOf([{ rows: rowsOf(['前。'], [], [], [long]), after: '<drawing r:id="rId1"/>' }]),
        'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'drawing', '../drawings/drawing1.xml']]),
        'xl/drawings/drawing1.xml': `<x:wsDr xmlns:x="x" xmlns:a="a" xmlns:c="c" xmlns:r="r">${anchor(1, box)}${anchor(2, chart('rId1'))}${anchor(9, chart('rId2'))}${anchor(9, '<x:pic/>')}</x:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': relations([
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId2', 'chart', '../charts/chart2.xml'],
        ]),
        'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>渠道</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:val><c:numLit>${point('63')}</c:numLit></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
      }),
    );
    expect(shown(document)).toEqual(['前。', '框里的话。', 'chart 渠道', long]);
    expect(notes(document)).toEqual([expect.stringContaining('图片 1 张'), expect.stringContaining('1 个图表')]);
  });

  it('says that a picture stands in place of a table, by its place', () => {
    const place = '<x:oneCellAnchor><x:from><x:row>1</x:row></x:from><x:pic/></x:oneCellAnchor>';
    const rows = rowsOf(['二、主动公开政府信息情况'], [], ['三、收到和处理政府信息公开申请情况'], [long]);
    const document = xlsxToDocument(
      zipOf({
        ...partsOf([{ rows, after: '<drawing r:id="rId1"/>' }]),
        'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'drawing', '../drawings/drawing1.xml']]),
        'xl/drawings/drawing1.xml': `<x:wsDr xmlns:x="x">${place}</x:wsDr>`,
      }),
    );
    expect(notes(document)).toEqual([
      expect.stringContaining('图片 1 张'),
      expect.stringMatching(/^第二部分的标题后面没有表格/),
    ]);
  });

  it('is nothing where its cells are empty', () => {
    expect(xlsxToDocument(xlsxOf('<row r="1"><c r="A1" s="0"/></row><row r="9"/>')).blocks).toEqual([]);
  });

  it('keeps far rows apart without reading what lies between', () => {
    const document = xlsxToDocument(
      xlsxOf(`<row r="1">${text('A1', '甲')}</row><row r="1048576">${text('A1048576', '乙')}</row>`),
    );
    expect(shown(document)).toEqual(['甲', '乙']);
  });
});
