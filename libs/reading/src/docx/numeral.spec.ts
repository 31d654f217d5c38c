import { numeral } from './numeral.ts';

describe("Word's number formats", () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 3, 'c'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 9, 'ix'],
    ['chineseCounting', 6, '六'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 12, '十二'],
    ['chineseCounting', 20, '二十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1006, '一千零六'],
    ['japaneseCounting', 11, '十一'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['taiwaneseDigital', 10, '一〇'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographTraditional', 2, '乙'],
    ['ideographZodiac', 3, '寅'],
    ['none', 3, ''],
    ['aFormatOfTheFuture', 3, '3'],
    ['constructor', 3, '3'],
    ['chineseCounting', 12_345, '12345'],
    ['upperRoman', 0, '0'],
  ])('%s writes %i as %s', (format, value, written) => {
    expect(numeral(value, format)).toBe(written);
  });
});
