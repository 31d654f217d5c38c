import { oneText } from './one-text.ts';

describe('a character as a font names it', () => {
  it.each([
    ['a radical of the list of Kangxi', '⼯', '工'],
    ['a radical without a compatibility form', '⺠', '民'],
    ['a radical that stands for a simplified character', '⻓', '长'],
    ['a door, not its traditional form', '⼾', '户'],
    ['a ligature', 'ﬁ', 'fi'],
    ['a full-width sign, as printed', '（', '（'],
    ['a full-width figure, as printed', '１', '１'],
    ['a space of any width', '\u00A0', ' '],
    ['a mark without width', '\u200B', ''],
    ['a character of private use', '\uE123', '\uFFFD'],
    ['a control character', '\u0001', '\uFFFD'],
  ])('%s is read as one text', (_, printed, read) => {
    expect(oneText(printed)).toBe(read);
  });
});
