import { strFromU8 } from 'fflate';
import { pagesOf, streamsOf, textOf } from '../spec/pdf-text.ts';
import { wenshangIndustry2023 } from '../wenshang-2023.ts';
import { toPdf } from './to-pdf.ts';

const bytes = toPdf(wenshangIndustry2023);
const file = strFromU8(bytes, true);

describe('toPdf', () => {
  it('gives the same bytes for the same content', () => {
    expect(toPdf(structuredClone(wenshangIndustry2023))).toEqual(bytes);
  });

  it('says where each of its objects begins', () => {
    const table = /xref\n0 (\d+)\n([\s\S]*?)trailer/.exec(file);
    const offsets = [...(table?.[2] ?? '').matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(Number(table?.[1]) - 1);
    expect(offsets.map((offset, i) => file.startsWith(`${i + 1} 0 obj\n`, offset))).toEqual(offsets.map(() => true));
    expect(file.startsWith('xref', Number(/startxref\n(\d+)/.exec(file)?.[1]))).toBe(true);
  });

  it('writes every word of the content', () => {
    const text = pagesOf(bytes).map(textOf).join('');
    const { title, preamble, sections, closing } = wenshangIndustry2023;
    const parts = sections.flatMap(({ heading, parts: own }) => [heading, ...own.map((part) => part.text)]);
    // Where a page ends, its number stands between two lines of a paragraph.
    const printed = text.replaceAll(/— \d+ —/g, '');
    expect([...title, ...preamble, ...parts, ...closing].filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('numbers its pages', () => {
    const pages = pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, i) => expect(textOf(page)).toContain(`— ${i + 1} —`));
  });

  it('names its font and holds none, and says what every character is', () => {
    expect(file).toContain('/Encoding /UniGB-UTF16-H');
    expect(file).not.toContain('/FontFile');
    const table = streamsOf(bytes).find((content) => content.includes('beginbfchar')) ?? '';
    const named = new Map([...table.matchAll(/<(.{4})> <(.{4})>/g)].map(([, code, char]) => [code, char]));
    const used = [...new Set(pagesOf(bytes).map(textOf).join(''))];
    const codes = used.map((char) => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
    expect(codes.filter((code) => named.get(code) !== code)).toEqual([]);
    expect(codes.length).toBeGreaterThan(200);
  });

  it('has no date and no identifier of its own', () => {
    expect(file).not.toMatch(/CreationDate|ModDate|\/ID/);
  });

  it('repeats the header of a table only where it is asked to', () => {
    const headers = (pdf: Uint8Array) => pagesOf(pdf).filter((page) => textOf(page).includes('申请人情况')).length;
    expect([false, true].map((repeatedHeader) => headers(toPdf(wenshangIndustry2023, { repeatedHeader })))).toEqual([
      1, 2,
    ]);
  });

  it('refuses a character that its font cannot have', () => {
    expect(() => toPdf({ ...wenshangIndustry2023, closing: ['𠮷'] })).toThrow('"𠮷"');
  });

  it('draws a table as a picture where that is asked for', () => {
    const pages = pagesOf(toPdf({ ...wenshangIndustry2023, pictures: ['three'] }));
    const pictures = pages.flatMap((page) => [...page.matchAll(/BI \/W (\d+) \/H (\d+) .*? ID ([0-9a-f]+)> EI/g)]);
    const sizes = pictures.map(([, width, height, digits = '']) => [Number(width), Number(height), digits.length / 2]);
    expect(sizes).toEqual(sizes.map(([width = 0, height = 0]) => [width, height, Math.ceil(width / 8) * height]));
    expect(sizes).toHaveLength(1);
    expect(pages.map(textOf).join('')).not.toContain('申请人情况');
  });
});
