import fc from 'fast-check';
import { fold, matchesIn, patternOf } from './fold.ts';

describe('a text as it is searched', () => {
  it.each([
    ['１２３条', '123条'],
    ['ＷｅＣｈａｔ 公众号', 'wechat公众号'],
    ['⼯作', '工作'],
    ['行政\n处 罚', '行政处罚'],
    ['1,234条', '1234条'],
    ['１，２３４条', '1234条'],
    ['1,2,3条', '1,2,3条'],
    ['公开，及时', '公开,及时'],
    ['㎡', 'm2'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('keeps where each letter stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, at } = fold(text);
        expect(at).toHaveLength(folded.length);
        expect([...at]).toEqual([...at].sort((a, b) => a - b));
      }),
    );
  });
});

describe('words in a text', () => {
  it.each<[string, string, string[]]>([
    ['发布行政处罚 15 条，行政 处罚公示', '行政处罚', ['行政处罚', '行政 处罚']],
    ['公开１，２３４条', '1234', ['１，２３４']],
    ['占比100%', '100%', ['100%']],
    ['𠮷祥', '𠮷', ['𠮷']],
    ['没有', '行政', []],
  ])('of %j, %j are %j', (text, words, found) => {
    expect(matchesIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

it('signs of patterns stand for themselves', () => {
  expect(patternOf('100%_\\')).toBe('%100\\%\\_\\\\%');
});
