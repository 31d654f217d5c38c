import type { Document } from '@gongkai/report';
import { openCompound } from '../compound/open-compound.ts';
import { compoundOf } from '../compound/spec/compound-of.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { docToDocument } from './doc-to-document.ts';
import { docOf, streamsOf, type DocOptions, type DocParagraph, type DocPiece } from './spec/doc-of.ts';
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
import { set, u16, u32 } from './spec/little-endian.ts';

const opened = (bytes: Uint8Array): Document => docToDocument(openCompound(bytes));
const read = (paragraphs: readonly DocParagraph[], options?: DocOptions): Document =>
  opened(docOf(paragraphs, options));
const linesOf = (...args: Parameters<typeof read>): readonly string[] => read(...args).text.split('\n');
const notesOf = (...args: Parameters<typeof read>): readonly string[] =>
  read(...args).notes.map(({ message }) => message.zh);

function troubleOf(bytes: Uint8Array): string {
  try {
    opened(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.trouble.zh;
    throw error;
  }
  return 'none';
}

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

  it('counts pictures in a note', () => {
    expect(notesOf([paragraphOf(special('\x01'), run('甲'), special('\x08'))])).toEqual([
      '文件中有图片 2 张，图片里的文字和表格没有读取。',
    ]);
  });
});

describe('the pieces of a text', () => {
  const body = [
    paragraph('收到63件'),
    paragraph('Tel. 0537-1'),
    cell('甲'),
    cell('乙'),
    rowEnd(definition([0, 500, 1000])),
  ];

  it.each<[string, readonly DocPiece[]]>([
    ['one', [{ length: 23 }]],
    [
      'several, one of them with a byte a character',
      [{ length: 2 }, { length: 4 }, { length: 12, compressed: true }, { length: 5 }],
    ],
    ['a character each', Array.from({ length: 23 }, () => ({ length: 1 }))],
  ])('are followed: %s', (_, pieces) => {
    const { text, blocks } = read(body, { pieces });
    expect(text).toBe('收到63件\nTel. 0537-1\n甲\n乙');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'grid']);
  });

  it('with a byte a character are read in the Western code page', () => {
    expect(
      linesOf([paragraph('A\x96B'), paragraph('中')], { pieces: [{ length: 4, compressed: true }, { length: 2 }] }),
    ).toEqual(['A–B', '中']);
  });

  it.each<[string, DocOptions]>([
    ['in short', { pieces: [{ length: 2 }, { length: 2, modifier: (0x41 << 1) | (1 << 8) }, { length: 2 }] }],
    [
      'in full',
      { pieces: [{ length: 2 }, { length: 2, modifier: (0 << 1) | 1 }, { length: 2 }], laidOver: [set(0x0800, 1)] },
    ],
  ])('may have a property laid over them by a quick save, %s', (_, options) => {
    expect(linesOf([paragraph('公开秘密。')], options)).toEqual(['公开。']);
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

describe('text boxes', () => {
  const shape = 1025;
  const anchors = (position: number): number[] => [
    ...u32(position),
    ...u32(99),
    ...u32(shape),
    ...new Array<number>(22).fill(0),
  ];
  const box = (id: number, free = 0): number[] => [...u32(1), ...u32(0), free, 0, ...u32(-1), ...u32(id), ...u32(0)];
  const body = [paragraphOf(run('甲'), special('\x08'), run('乙')), paragraph('丙'), paragraph('框'), paragraph('')];
  const boxes = (id: number): number[] => [...[0, 2, 3].flatMap(u32), ...box(id), ...box(0, 1)];

  it('follow the paragraph they are anchored in', () => {
    expect(linesOf(body, { boxParagraphs: 2, structures: { 40: anchors(1), 56: boxes(shape) } })).toEqual([
      '甲乙',
      '框',
      '丙',
    ]);
  });

  it('without an anchor of their own come last', () => {
    expect(linesOf(body, { boxParagraphs: 2, structures: { 40: anchors(1), 56: boxes(7) } })).toEqual([
      '甲乙',
      '丙',
      '框',
    ]);
  });

  it('whose anchor lies inside itself come last as well', () => {
    const inside = docOf([paragraph('甲'), paragraph('框\x08'), paragraph('')], {
      boxParagraphs: 2,
      structures: { 40: anchors(3), 56: [...[0, 3, 4].flatMap(u32), ...box(shape), ...box(0, 1)] },
    });
    expect(opened(inside).text).toBe('甲\n框');
  });
});

describe('a file that is no readable old Word file', () => {
  const body = [paragraph('甲')];

  it.each([
    ['is protected by a password', docOf(body, { flags: 0x0100 }), '密码'],
    ['is one of Word 95', docOf(body, { version: 104 }), 'Word 95'],
    ['is one of Word 6', docOf(body, { mark: 0xa5dc, version: 101 }), 'Word 95'],
    ['has no mark of Word', docOf(body, { mark: 0x1234 }), '损坏'],
    [
      'lost its table stream',
      compoundOf({ WordDocument: new Uint8Array([0xec, 0xa5, 0xc1, 0, ...new Array<number>(900).fill(0)]) }),
      '损坏',
    ],
    ['lost its text', docOf(body, { pieces: [{ length: 1 }] }), '损坏'],
    ['states more text than it has', docOf(body, { boxParagraphs: 0, structures: {} }).with(0, 0), '损坏'],
    ['has the end of a cell outside any table', docOf([{ runs: [run('甲\x07')] }]), '损坏'],
    ['has tables nested without end', docOf([paragraph('甲', set(0x6649, ...u32(1_000_000)))]), '损坏'],
    ['has a row with fewer cells than it defines', docOf([cell('甲'), rowEnd(definition([0, 500, 1000]))]), '损坏'],
    [
      'has a row with more cells than it defines',
      docOf([cell('甲'), cell('乙'), rowEnd(definition([0, 500]))]),
      '损坏',
    ],
    ['has a row whose definition is cut off', docOf([cell('甲'), rowEnd(set(0xd608, 90, 0, 60))]), '损坏'],
    ['has cells whose edges run backwards', docOf([cell('甲'), cell('乙'), rowEnd(definition([0, 900, 300]))]), '损坏'],
    [
      'has text boxes that lie over one another',
      docOf([...body, paragraph('框'), paragraph('')], {
        boxParagraphs: 2,
        structures: { 56: [...[0, 2, 0, 2].flatMap(u32), ...new Array<number>(66).fill(0)] },
      }),
      '损坏',
    ],
    ['refers to properties outside the file', docOf([paragraph('甲', set(0x646b, ...u32(9999)))]), '损坏'],
  ])('says so where it %s', (_, bytes, trouble) => {
    expect(troubleOf(bytes)).toContain(trouble);
  });

  it('says so where it has more paragraphs than any report', () => {
    const streams = streamsOf([paragraph('\r'.repeat(500_000))]);
    const compound = { has: (name: string) => name in streams, stream: (name: string) => streams[name] ?? null };
    expect(() => docToDocument(compound)).toThrow('far more paragraphs');
  });

  it('says so where its paragraphs refer to the same long list of properties over and over', () => {
    const long = Array.from({ length: 5000 }, () => set(0x2640, 9)).flat();
    const body = Array.from({ length: 450 }, () => paragraph('甲', set(0x6646, 0, 0, 0, 0)));
    const streams = streamsOf(body, { data: [...u16(long.length), ...long] });
    const compound = { has: (name: string) => name in streams, stream: (name: string) => streams[name] ?? null };
    expect(() => docToDocument(compound)).toThrow('far more paragraphs');
  });
});
