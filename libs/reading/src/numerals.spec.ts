import fc from 'fast-check';
import { numberOf } from './numerals.ts';

describe('printed numbers', () => {
  it.each([
    ['278', 278],
    ['２７８', 278],
    ['1,204', 1204],
    ['12.5', 12.5],
    ['1.2万', 12000],
    ['3亿', 300000000],
    ['十四', 14],
    ['二十', 20],
    ['一百零二', 102],
    ['两千三百', 2300],
    ['二〇二三', 2023],
    ['七', 7],
    ['一万二千', 12000],
    ['三千五百万', 35000000],
    ['一亿零三百', 100000300],
    ['3千', 3000],
    ['1，204', 1204],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it.each(['', '12,34', '一二', '1.2.3', '十十五三', '条', '-5', '2 78', '一百二', '万', '1O4', '十万亿万'])(
    '“%s” is no number',
    (text) => {
      expect(numberOf(text)).toBeNull();
    },
  );

  it('reads back every whole number as printed with and without separators', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(numberOf(String(value))).toBe(value);
        expect(numberOf(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});
