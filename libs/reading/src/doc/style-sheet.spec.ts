import { openCompound } from '../compound/open-compound.ts';
import { docToDocument } from './doc-to-document.ts';
import { docOf, type DocParagraph } from './spec/doc-of.ts';
import { paragraph } from './spec/doc-parts.ts';
import { set } from './spec/little-endian.ts';
import { styleSheetOf } from './spec/style-sheet-of.ts';

const NONE = 0x0fff;
const OWN = 0x0ffe;
const sheet = styleSheetOf([
  { number: 0, base: NONE, name: '正文' },
  { number: 1, base: 0, name: '标题 1', properties: set(0x2640, 0) },
  { number: OWN, base: NONE, name: '标题 2,小标题' },
  { number: OWN, base: 2, name: '仿' },
  { number: 9, base: 0, name: 'heading 9' },
  { number: OWN, base: 6, name: '甲' },
  { number: OWN, base: 5, name: '乙' },
  { number: 62, base: 0, name: 'Title' },
  { number: 19, base: 0, name: '目录 1' },
  { number: OWN, base: 1, name: '非标题', properties: set(0x2640, 9) },
]);

const read = (...paragraphs: readonly DocParagraph[]) =>
  docToDocument(openCompound(docOf(paragraphs, { structures: { 1: sheet } })));

describe('headings of an old Word file', () => {
  it.each<[string, readonly number[], number, number | null]>([
    ['an outline level of the paragraph', set(0x2640, 2), 0, 3],
    ['the outline level of its style', [], 1, 1],
    ['the name of its style', [], 2, 2],
    ['the style its style is based on', [], 3, 2],
    ['a level deeper than HTML has', [], 4, 6],
    ['body text over a heading style', set(0x2640, 9), 1, null],
    ['body text in its style', [], 9, null],
    ['a style set among its properties', set(0x4600, 1, 0), 0, 1],
    ['styles based on each other', [], 5, null],
    ['a style that is not there', [], 500, null],
    ['the style of the title', [], 7, null],
    ['no style', [], 0, null],
  ])('are told by %s', (_, properties, style, heading) => {
    expect(read(paragraph('总体情况', properties, style)).blocks).toMatchObject([{ kind: 'paragraph', heading }]);
  });

  it('are not taken from the table of contents, whose lines are counted in a note', () => {
    const { text, notes } = read(paragraph('一、总体情况\t1', [], 8), paragraph('一、总体情况', [], 1));
    expect(text).toBe('一、总体情况');
    expect(notes.map(({ message }) => message.zh)).toEqual(['目录共 1 行，没有作为正文读取。']);
  });
});
