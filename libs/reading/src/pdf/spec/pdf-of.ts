/** Text of a page: points from its lower left corner; every character is as wide as it is high. */
export function text(x: number, y: number, words: string, { size = 10, matrix = '1 0 0 1', mode = 0 } = {}): string {
  const codes = Array.from(words, (char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT ${mode} Tr /F ${size} Tf ${matrix} ${x} ${y} Tm <${codes}> Tj ET`;
}

/** A picture of one point, stretched over a box. */
export function picture(left: number, bottom: number, right: number, top: number): string {
  return `q ${right - left} 0 0 ${top - bottom} ${left} ${bottom} cm /I Do Q`;
}

export function line(x: number, y: number, toX: number, toY: number): string {
  return `${x} ${y} m ${toX} ${toY} l S`;
}

/** A border as some producers draw it: a filled box half a point thick. */
export function thinBox(x: number, y: number, toX: number, toY: number): string {
  return `${x - 0.25} ${y - 0.25} ${toX - x + 0.5} ${toY - y + 0.5} re f`;
}

/** The four sides of a box. */
export function box(left: number, bottom: number, right: number, top: number, draw = line): string {
  return [
    draw(left, bottom, right, bottom),
    draw(left, top, right, top),
    draw(left, bottom, left, top),
    draw(right, bottom, right, top),
  ].join('\n');
}

/** Rows of cells 100 points wide and 20 high, from `top` downwards. */
export function rows(top: number, ...printed: readonly (readonly string[])[]): string {
  return printed
    .flatMap((cells, row) =>
      cells.map((words, i) => {
        const [left, bottom] = [50 + 100 * i, top - 20 * (row + 1)];
        return `${box(left, bottom, left + 100, bottom + 20)}\n${text(left + 5, bottom + 6, words)}`;
      }),
    )
    .join('\n');
}

/** A PDF by hand: A4 pages with these content streams, one Chinese font that is not in the file. */
export function pdfOf(pages: readonly string[], { trailer = '' } = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I ${6 + 2 * pages.length} 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
