/**
 * The one font of the file: 华文宋体 by its name, not in the file, characters numbered as in Unicode. A viewer takes a
 * Chinese font of its own for it; what each character is stands in a table of its own, so that copying and reading need
 * no other.
 */
export const fontName = 'STSong-Light';

/** Width of a character in parts of the font size: Latin letters, digits and ASCII signs are half as wide as others. */
export function charWidth(char: string): number {
  return isHalfWide(char) ? 0.5 : 1;
}

/** Width of a text in parts of the font size. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + charWidth(char), 0);
}

function isHalfWide(char: string): boolean {
  return char >= ' ' && char <= '~';
}

/** A text as the font writes it: two bytes a character, in hexadecimal digits. */
export function encoded(text: string): string {
  return [...text].map(codeOf).join('');
}

function codeOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code > 0xffff) throw new RangeError(`"${char}" lies beyond the characters of the font; write it otherwise`);
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** Objects of the font: itself, its descendant and the descriptor; references are given by number. */
export function fontObjects(
  descendant: number,
  descriptor: number,
  toUnicode: number,
): readonly [string, string, string] {
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${fontName}-UniGB-UTF16-H /Encoding /UniGB-UTF16-H` +
      ` /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${fontName} /FontDescriptor ${descriptor} 0 R` +
      // The characters of ASCII are the first 95 of the collection.
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] >>',
    `<< /Type /FontDescriptor /FontName /${fontName} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0` +
      ' /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
}

/** What each character of `used` is; a table holds at most a hundred entries at a time. */
export function toUnicodeTable(used: ReadonlySet<string>): string {
  const codes = [...used].map(codeOf).sort();
  const blocks = Array.from({ length: Math.ceil(codes.length / 100) }, (_, i) => codes.slice(i * 100, i * 100 + 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks.map(
      (block) => `${block.length} beginbfchar\n${block.map((code) => `<${code}> <${code}>`).join('\n')}\nendbfchar`,
    ),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
