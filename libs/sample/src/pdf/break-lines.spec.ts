import { breakLines } from './break-lines.ts';

describe('breakLines', () => {
  it.each([
    ['between any two characters', '政府信息公开', 4, ['政府信息', '公开']],
    ['never inside a number', '全年公开信息1204条', 7, ['全年公开信息', '1204条']],
    ['never inside an amount', '收费12,345.60元', 5, ['收费', '12,345.60', '元']],
    ['with no closing sign at the beginning of a line', '信息公开，逐项核对', 4, ['信息公', '开，逐项', '核对']],
    ['with no opening sign at the end of a line', '依照《条例》编写', 3, ['依照', '《条', '例》编', '写']],
    ['behind the hyphen of a telephone number', '电话：0000-1234567', 6, ['电话：0000-', '1234567']],
    ['a word longer than the line where the line ends', '见abcdefghijkl', 2, ['见', 'abcd', 'efgh', 'ijkl']],
    ['nothing', '', 4, []],
  ])('breaks %s', (_, text, width, lines) => {
    expect(breakLines(text, width)).toEqual(lines);
  });

  it('leaves the indent of the first line free', () => {
    expect(breakLines('一二三四五六七八', 5, 2)).toEqual(['一二三', '四五六七八']);
  });
});
