import { chineseNumber, printNumber, type NumberStyle } from './print-number.ts';

describe('printNumber', () => {
  it.each<[NumberStyle, number, string]>([
    ['plain', 1204, '1204'],
    ['fullWidth', 120, '１２０'],
    ['thousands', 1204, '1,204'],
    ['thousands', 999, '999'],
    ['thousands', 1234567, '1,234,567'],
    ['chinese', 14, '十四'],
    ['chinese', 0, '0'],
    ['chinese', 120, '120'],
  ])('prints in style %s %i as %s', (style, number, printed) => {
    expect(printNumber(style, number)).toBe(printed);
  });
});

describe('chineseNumber', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('writes %i as %s', (number, written) => {
    expect(chineseNumber(number)).toBe(written);
  });
});
