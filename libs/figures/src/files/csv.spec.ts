import fc from 'fast-check';
import { hundredths, toCsv } from './csv.ts';

describe('a table as CSV', () => {
  it('starts with a byte order mark and ends its lines as spreadsheets expect', () => {
    expect(
      toCsv([
        ['单位', '条'],
        ['示例局', 63],
      ]),
    ).toBe('\uFEFF单位,条\r\n示例局,63\r\n');
  });

  it('leaves what is missing empty, never zero', () => {
    expect(toCsv([['示例局', null, 0]])).toBe('\uFEFF示例局,,0\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes no formula of the text %j', (text) => {
    expect(toCsv([[text]])).toContain(`"'${text}"`);
  });

  it('keeps negative numbers numbers', () => {
    expect(toCsv([[-5]])).toBe('\uFEFF-5\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n');
  });

  it('starts no field with a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(toCsv([[text]]).slice(1)).not.toMatch(/^"?[=+\-@\t]/);
      }),
    );
  });

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [1250, '12.50'],
    [-5, '-0.05'],
    [9_007_199_254_740_991, '90071992547409.91'],
  ])('writes %d fen as %s yuan', (fen, yuan) => {
    expect(toCsv([[hundredths(fen)]])).toBe(`\uFEFF${yuan}\r\n`);
  });
});
