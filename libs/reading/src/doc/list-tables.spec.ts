import { openCompound } from '../compound/open-compound.ts';
import { docToDocument } from './doc-to-document.ts';
import { docOf, type DocOptions, type DocParagraph } from './spec/doc-of.ts';
import { paragraph } from './spec/doc-parts.ts';
import { listsOf, type WrittenLevel } from './spec/lists-of.ts';
import { set, u16 } from './spec/little-endian.ts';
import { styleSheetOf } from './spec/style-sheet-of.ts';

const CHINESE = 39;
const DECIMAL = 0;
const BULLET = 23;

const linesOf = (paragraphs: readonly DocParagraph[], options: DocOptions): readonly string[] =>
  docToDocument(openCompound(docOf(paragraphs, options))).text.split('\n');
const item = (text: string, list: number, level = 0): DocParagraph =>
  paragraph(text, [...set(0x260a, level), ...set(0x460b, ...u16(list))]);

const nine = (...levels: readonly WrittenLevel[]): readonly WrittenLevel[] => [
  ...levels,
  ...Array.from({ length: 9 - levels.length }, () => ({ format: DECIMAL, text: '' })),
];
const outline = nine(
  { format: CHINESE, text: '\0、' },
  { format: CHINESE, text: '（\x01）' },
  { format: DECIMAL, text: '\0.\x02', flags: 4 },
);

describe('automatic numbers of an old Word file', () => {
  it.each<[string, DocOptions, readonly DocParagraph[], readonly string[]]>([
    [
      'are written out, level by level',
      listsOf([outline], [{ list: 0 }]),
      [item('总体情况', 1), item('甲', 1, 1), item('乙', 1, 1), item('主动公开', 1), item('丙', 1, 1)],
      ['一、总体情况', '（一）甲', '（二）乙', '二、主动公开', '（一）丙'],
    ],
    [
      'count in digits where the level says so',
      listsOf([outline], [{ list: 0 }]),
      [item('甲', 1), item('乙', 1, 2)],
      ['一、甲', '1.1 乙'],
    ],
    [
      'of a list with one level',
      listsOf([[{ format: CHINESE, text: '\0、', start: 3 }]], [{ list: 0 }]),
      [item('甲', 1)],
      ['三、甲'],
    ],
    ['are none for bullets', listsOf([[{ format: BULLET, text: '' }]], [{ list: 0 }]), [item('甲', 1)], ['甲']],
    [
      'count on in another use of the list',
      listsOf([outline], [{ list: 0 }, { list: 0 }]),
      [item('甲', 1), item('乙', 2)],
      ['一、甲', '二、乙'],
    ],
    [
      'begin anew in a use with a start of its own',
      listsOf([outline], [{ list: 0 }, { list: 0, overrides: [{ level: 0, start: 1 }] }]),
      [item('甲', 1), item('乙', 2)],
      ['一、甲', '一、乙'],
    ],
    [
      'are formatted by the use where it says so',
      listsOf(
        [outline, outline],
        [{ list: 0, overrides: [{ level: 0, format: { format: DECIMAL, text: '第\0条' } }] }, { list: 1 }],
      ),
      [item('甲', 1), item('乙', 2)],
      ['第1条 甲', '一、乙'],
    ],
    [
      'are kept where the indents of a list were changed',
      listsOf([outline], [{ list: 0 }]),
      [item('甲', 0xffff), item('乙', 0xf801), item('丙', 0)],
      ['一、甲', '乙', '丙'],
    ],
    ['are none for a list that is not there', listsOf([outline], [{ list: 0 }]), [item('甲', 9)], ['甲']],
  ])('%s', (_, options, paragraphs, expected) => {
    expect(linesOf(paragraphs, options)).toEqual(expected);
  });

  it('come with a style, at the level that is linked to it', () => {
    const lists = listsOf(
      [nine({ format: CHINESE, text: '\0、' }, { format: CHINESE, text: '（\x01）', style: 1 })],
      [{ list: 0 }],
    );
    const sheet = styleSheetOf([
      { number: 0, base: 0x0fff, name: '正文' },
      { number: 2, base: 0, name: '标题 2', properties: set(0x460b, 1, 0) },
    ]);
    const options = { ...lists, structures: { ...lists.structures, 1: sheet } };
    expect(linesOf([item('甲', 1), paragraph('乙', [], 1), paragraph('丙', set(0x460b, 0, 0), 1)], options)).toEqual([
      '一、甲',
      '（一）乙',
      '丙',
    ]);
  });

  it('are left out where they are damaged, and the rest is read', () => {
    const damaged = { structures: { 73: [...u16(5)], 74: [...u16(1), ...u16(0)] } };
    const { text, notes } = docToDocument(openCompound(docOf([item('甲', 1)], damaged)));
    expect(text).toBe('甲');
    expect(notes.map(({ message }) => message.zh)).toEqual(['文件的自动编号已损坏，没有读取。']);
  });
});
