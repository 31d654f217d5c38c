import type { Document } from '@gongkai/report';
import fc from 'fast-check';
import { textToDocument } from './text-to-document.ts';

const open = (text: string) => textToDocument(new TextEncoder().encode(text));
const textsOf = (document: Document) =>
  document.blocks.map((block) => [block.kind, document.text.slice(block.start, block.end)]);

describe('a text file', () => {
  it.each([
    ['line feeds', '甲\n乙\n'],
    ['carriage returns', '甲\r乙\r'],
    ['both', '甲\r\n\r\n乙'],
  ])('has a paragraph for every line, with %s', (_, text) => {
    expect(textsOf(open(text))).toEqual([
      ['paragraph', '甲'],
      ['paragraph', '乙'],
    ]);
  });

  it.each([
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('公开'))],
    ['GB18030', Uint8Array.of(0xb9, 0xab, 0xbf, 0xaa)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6c, 0x51, 0x00, 0x5f)],
  ])('is decoded from %s', (_, bytes) => {
    expect(textToDocument(bytes).text).toBe('公开');
  });

  it('has a table where lines start with a tab, a row ending at an empty line', () => {
    const document = open('一、总体情况\n\t甲\n\t乙\n\n\t商业\n企业\n\t\n\t2\n\n后文\n');
    const [, grid, after] = document.blocks;
    expect(grid).toMatchObject({ kind: 'grid', table: 0, exact: false, rowCount: 2, columnCount: 3 });
    expect(grid?.kind === 'grid' && grid.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 1, '甲'],
      [0, 2, '乙'],
      [1, 0, '商业企业'],
      [1, 1, ''],
      [1, 2, '2'],
    ]);
    expect(after).toMatchObject({ kind: 'paragraph' });
  });

  it('makes no number of two that stand on two lines of a cell', () => {
    const [grid] = open('\t甲\n\t0\n0\n\t商业2\n3年\n').blocks;
    expect(grid?.kind === 'grid' && grid.cells.map(({ text }) => text)).toEqual(['甲', '0⏎0', '商业2⏎3年']);
  });

  it('ends a table at the heading of a section, though no empty line stands between', () => {
    expect(textsOf(open('\t甲\n\t1\n三、收到和处理政府信息公开申请情况\n')).map(([kind]) => kind)).toEqual([
      'grid',
      'paragraph',
    ]);
  });

  it.each([
    ['between bars', '|信息内容|本年处理决定数量|\n|行政许可|7|\n'],
    ['between bars, with a rule', '信息内容 | 本年处理决定数量 | \n--- | --- |\n行政许可 | 7 |\n'],
    ['between tabs', '信息内容\t本年处理决定数量\n行政许可\t7\n'],
    ['between bars, lines apart', '|信息内容|本年处理决定数量|\n\n|行政许可|7|\n'],
  ])('has a table where rows are lines with cells %s', (_, text) => {
    const [before, grid, after] = open(`前文\n${text}后文\n`).blocks;
    expect([before?.kind, after?.kind]).toEqual(['paragraph', 'paragraph']);
    expect(grid?.kind === 'grid' && grid.cells.map((cell) => [cell.row, cell.column, cell.text])).toEqual([
      [0, 0, '信息内容'],
      [0, 1, '本年处理决定数量'],
      [1, 0, '行政许可'],
      [1, 1, '7'],
    ]);
    expect(grid).toMatchObject({ exact: true });
  });

  it('aligns rows of unequal length at their right end', () => {
    const [grid] = open('|合计|甲|乙|\n|1|2|\n').blocks;
    expect(grid).toMatchObject({ exact: false, columnCount: 3 });
    expect(grid?.kind === 'grid' && grid.cells.map(({ column }) => column)).toEqual([0, 1, 2, 1, 2]);
  });

  it.each(['甲|乙', '电话 0537-1|传真 0537-2|邮编', '一行\t里有制表符'])('has no table in one line “%s”', (line) => {
    expect(open(`${line}\n后文`).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('has a chart where a line is triples of series, category and value', () => {
    const [chart] = open('公开渠道统计\n网站\t类别 1\t63\t新媒体\t类别 1\t215\t系列 3\t类别 1\t\n').blocks;
    expect(chart).toMatchObject({
      kind: 'chart',
      title: '公开渠道统计',
      series: [
        { name: '网站', points: [{ category: '类别 1', text: '63' }] },
        { name: '新媒体', points: [{ category: '类别 1', text: '215' }] },
        { name: '系列 3', points: [{ category: '类别 1', text: '' }] },
      ],
    });
  });

  it.each(['规章\t0\t0\t0', '一\t二\t三\t四', '网站\t类别 1\t很多'])('has no chart in “%s”', (line) => {
    expect(open(line).blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('loses no character and no order: blocks lie in the text one after another', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('\t', '\t0', '一、总体情况', '', 'a\tb\t1'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const document = open(text);
        const spans = document.blocks.flatMap(({ start, end }) => [start, end]);
        expect(spans).toEqual([...spans].sort((a, b) => a - b));
        const between = document.blocks.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          document.text,
        );
        expect(between.trim()).toBe('');
      }),
    );
  });
});
