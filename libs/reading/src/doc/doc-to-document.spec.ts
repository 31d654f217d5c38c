import type { DocParagraph } from './spec/doc-of.ts';
import {
  cell,
  definition,
  deleted,
  hidden,
  inserted,
  paragraph,
  paragraphOf,
  rowEnd,
  run,
  special,
} from './spec/doc-parts.ts';
import { set } from './spec/little-endian.ts';
import { linesOf, notesOf } from './spec/read-doc.ts';

describe('the text of an old Word file', () => {
  it.each<[string, readonly DocParagraph[], readonly string[]]>([
    ['joins runs', [paragraphOf(run('主动公开'), run('63', ...set(0x0835, 1)), run('条'))], ['主动公开63条']],
    ['keeps a tab', [paragraph('地址：\t路1号')], ['地址：\t路1号']],
    ['breaks the line at a break', [paragraph('某局\x0b年度报告')], ['某局', '年度报告']],
    ['breaks the line at a page break', [paragraph('某局\f年度报告')], ['某局', '年度报告']],
    ['leaves a soft hyphen out', [paragraph('公\x1f开')], ['公开']],
    ['keeps a hyphen that does not break', [paragraph('0537\x1e1')], ['0537-1']],
    ['leaves symbols and notes out', [paragraphOf(run('是'), special('\x28'), special('\x02'))], ['是']],
    ['keeps a bracket that is no symbol', [paragraph('(一)')], ['(一)']],
    ['trims the ends of a paragraph', [paragraph('　　总体情况 ')], ['总体情况']],
    ['keeps an empty paragraph as a line', ['甲', '', '乙'].map((text) => paragraph(text)), ['甲', '', '乙']],
    ['ends a paragraph at the end of a section', [{ runs: [run('甲\f')] }, paragraph('乙')], ['甲', '乙']],
    [
      'keeps the result of a field and not its instruction',
      [paragraphOf(run('共'), special('\x13'), run(' PAGE '), special('\x14'), run('7'), special('\x15'), run('页'))],
      ['共7页'],
    ],
    [
      'keeps the result of a field inside the result of another',
      [paragraph('\x13 A \x13 B \x14b\x15 \x14甲\x13 C \x14乙\x15丙\x15丁')],
      ['甲乙丙丁'],
    ],
    ['leaves a field without a result out', [paragraph('甲\x13 XE "a" \x15乙')], ['甲乙']],
    ['keeps what follows the beginning of a field that never ends', [paragraph('甲\x13乙')], ['甲乙']],
  ])('%s', (_, paragraphs, expected) => {
    expect(linesOf(paragraphs)).toEqual(expected);
  });

  it('leaves hidden text out and says so', () => {
    const body = [paragraphOf(run('公开'), hidden('秘密'), run('情况', ...set(0x083c, 0x80)))];
    expect(linesOf(body)).toEqual(['公开情况']);
    expect(notesOf(body)).toEqual(['有 1 段设为隐藏的文字没有读取。']);
  });

  it('counts pictures in a note, and says where one stands in place of a table', () => {
    const body = [
      paragraph('一、总体情况'),
      paragraphOf(special('\x01'), run('主动公开政府信息。'.repeat(20)), special('\x08')),
      paragraph('二、主动公开政府信息情况'),
      paragraphOf(special('\x01')),
      paragraph('三、收到和处理政府信息公开申请情况'),
    ];
    expect(notesOf(body)).toEqual([
      '文件中有图片 3 张，图片里的文字和表格没有读取。',
      '第二部分的标题后面没有表格，只有图片；图片里的表格没有读取',
    ]);
  });
});

describe('tracked changes', () => {
  const mark = (change: number, text = '甲'): DocParagraph => ({ runs: [run(text), run('\r', ...set(change, 1))] });

  it.each<[string, readonly DocParagraph[], readonly string[], string]>([
    [
      'an insertion and a deletion',
      [paragraphOf(run('共'), deleted('15'), inserted('16'), run('件'))],
      ['共16件'],
      '插入 1，删除 1',
    ],
    ['a deleted end of paragraph', [mark(0x0800), paragraph('乙')], ['甲乙'], '插入 0，删除 1'],
    ['a deleted paragraph', [{ runs: [deleted('甲\r')] }, paragraph('乙')], ['乙'], '插入 0，删除 1'],
    ['a deleted end before nothing', [mark(0x0800)], ['甲'], '插入 0，删除 1'],
    ['an inserted paragraph', [mark(0x0801), paragraph('乙')], ['甲', '乙'], '插入 1，删除 0'],
  ])('are read as accepted: %s', (_, paragraphs, lines, counts) => {
    expect(linesOf(paragraphs)).toEqual(lines);
    expect(notesOf(paragraphs)).toEqual([expect.stringContaining(counts)]);
  });

  it('of rows are read as accepted', () => {
    const row = (text: string, ...change: readonly number[]): readonly DocParagraph[] => [
      cell('行'),
      cell(text),
      rowEnd(definition([0, 500, 1000]), ...change),
    ];
    const body = [...row('0'), ...row('1', ...set(0x0800, 1)), ...row('2', ...set(0x0801, 1))];
    expect(linesOf(body)).toEqual(['行', '0', '行', '2']);
    expect(notesOf(body)).toEqual([expect.stringContaining('插入 1，删除 1')]);
  });
});
