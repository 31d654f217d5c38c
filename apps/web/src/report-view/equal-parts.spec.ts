import fc from 'fast-check';
import { equalParts } from './equal-parts.ts';

const shown = (parts: readonly { readonly text: string; readonly equal: boolean }[]) =>
  parts.map(({ text, equal }) => (equal ? `[${text}]` : text)).join('');
const said = (left: string, right: string) => {
  const compared = equalParts(left, right);
  return [shown(compared.left), shown(compared.right)];
};

describe('two passages', () => {
  it.each([
    ['加强培训力度', '加强培训力度', '[加强培训力度]', '[加强培训力度]'],
    ['全年培训三次。', '全年培训五次。', '[全年培训]三[次。]', '[全年培训]五[次。]'],
    ['一是宣传不够', '二是宣传还不够', '一[是宣传][不够]', '二[是宣传]还[不够]'],
    ['甲', '乙', '甲', '乙'],
    ['', '乙', '', '乙'],
  ])('%s and %s', (left, right, inLeft, inRight) => {
    expect(said(left, right).map((text) => text.replaceAll('][', ''))).toEqual(
      [inLeft, inRight].map((text) => text.replaceAll('][', '')),
    );
  });

  it('keep every character, and have equally long parts in common', () => {
    const passage = fc.string({ unit: fc.constantFrom('公', '开', '信', '息', '。'), maxLength: 40 });
    fc.assert(
      fc.property(passage, passage, (left, right) => {
        const compared = equalParts(left, right);
        expect(compared.left.map(({ text }) => text).join('')).toBe(left);
        expect(compared.right.map(({ text }) => text).join('')).toBe(right);
        const common = (parts: typeof compared.left) =>
          parts
            .filter(({ equal }) => equal)
            .map(({ text }) => text)
            .join('');
        expect(common(compared.left)).toBe(common(compared.right));
      }),
    );
  });

  it('of any length are compared without keeping anybody waiting', () => {
    const long = Array.from({ length: 4000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 3000))).join('');
    const { left } = equalParts(`头${long}尾`, `首${long}末`);
    expect(left.map(({ text }) => text).join('')).toBe(`头${long}尾`);
  });
});
