import type { Document, Note } from '@gongkai/report';
import { DocumentWriter } from '../document-writer.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { grouped } from './grouped.ts';
import { joinTables } from './join-tables.ts';
import { type Column, columnOf, linesToParagraphs } from './lines-to-paragraphs.ts';
import { openPdf } from './open-pdf.ts';
import { operatorsToMarks } from './operators-to-marks.ts';
import type { PageMarks, Picture } from './page-marks.ts';
import { letterlessPdf, scannedPdf } from './pdf-trouble.ts';
import { type LinePart, type Part, pageToParts } from './page-to-parts.ts';
import { type Page, withoutRunningLines } from './running-lines.ts';

/**
 * Reads a PDF with a text layer: lines joined to paragraphs, and tables where their borders are drawn, a page break
 * inside a table closed. A table without drawn borders stays text: which number belongs to which column would be a
 * guess. Invisible text, as text recognition lays under a picture, is not read. Throws `UnreadableFile` where the file
 * is a scan, lacks the letters, is cut off, damaged, protected by a password, or out of all proportion.
 */
export async function pdfToDocument(bytes: Uint8Array): Promise<Document> {
  const marks = await openPdf(bytes, operatorsToMarks);
  const printed = marks.filter(({ glyphs, pictures }) => glyphs.length > 0 || pictures.length > 0);
  if (printed.every(isScan)) throw new UnreadableFile(scannedPdf);
  if (hasOneLetterForAll(marks)) throw new UnreadableFile(letterlessPdf);
  const { pages, taken } = withoutRunningLines(
    marks.map((page, i): Page => ({ width: page.width, height: page.height, parts: pageToParts(page, i) })),
  );
  const writer = new DocumentWriter();
  write(
    writer,
    pages.flatMap(({ parts }) => parts),
    columnsOf(pages),
    marks.flatMap(tablesInPictures),
  );
  const glyphs = marks.flatMap((page) => page.glyphs);
  const told = notes({
    taken,
    blank: marks.filter((page) => page.glyphs.length === 0 || isScan(page)).length,
    invisible: marks.reduce((sum, page) => sum + page.invisible, 0),
    lost: glyphs.filter(({ text }) => text.includes('\uFFFD')).length,
    grids: pages.some(({ parts }) => parts.some(({ kind }) => kind === 'table')),
  });
  for (const note of told) writer.note(note);
  return writer.document('pdf');
}

/** Pages of one size share a text column; a page turned on its side has its own. */
function columnsOf(pages: readonly Page[]): ReadonlyMap<LinePart, Column> {
  const columns = new Map<LinePart, Column>();
  for (const group of grouped(pages, ({ width }) => Math.round(width))) {
    const lines = group.flatMap(({ parts }) => parts.filter((part) => part.kind === 'line'));
    const column = columnOf(lines);
    for (const line of lines) columns.set(line, column);
  }
  return columns;
}

function write(
  writer: DocumentWriter,
  parts: readonly Part[],
  columns: ReadonlyMap<LinePart, Column>,
  pictures: readonly { readonly page: number; readonly top: number }[],
): void {
  let lines: LinePart[] = [];
  let shown = 0;
  const flush = (): void => {
    for (const text of linesToParagraphs(lines, columns)) writer.paragraph(text);
    lines = [];
  };
  for (const part of joinTables(parts)) {
    if (part.kind === 'line') {
      showTo(part.page, part.at);
      lines.push(part);
      continue;
    }
    flush();
    const cells = part.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    writer.grid(
      cells.map(({ row, column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text })),
    );
  }
  showTo(Infinity, 0);
  flush();

  /** Pictures above a line stand before it. */
  function showTo(page: number, line: number): void {
    for (let next = pictures[shown]; next !== undefined; next = pictures[++shown]) {
      if (next.page > page || (next.page === page && next.top > line)) return;
      flush();
      writer.picture();
    }
  }
}

/** Characters on a scanned page: what the scanner's program writes at its edge. */
const EDGE_TEXT = 40;

/** Whether a page is a picture of a page. */
function isScan({ width, height, glyphs, pictures }: PageMarks): boolean {
  const characters = glyphs.filter(({ text }) => text.trim() !== '').length;
  const covered = pictures.some((picture) => areaOf(picture) >= (width * height) / 2);
  return characters === 0 || (covered && characters < EDGE_TEXT);
}

/** Chinese characters; the shortest report has several hundred, and each of them many times less often than the rest. */
const FEW_LETTERS = 200;

/**
 * Whether nearly all Chinese characters are the same one: a program whose font has none of them prints one box for all,
 * and names the box after the first. What it adds about each (`ActualText`) pdf.js does not hand on.
 */
function hasOneLetterForAll(pages: readonly PageMarks[]): boolean {
  const letters = pages.flatMap(({ glyphs }) => glyphs.filter(({ text }) => /\p{Script=Han}/u.test(text)));
  const counts = grouped(letters, ({ text }) => text.codePointAt(0) ?? 0).map(({ length }) => length);
  return letters.length >= FEW_LETTERS && Math.max(...counts) >= 0.8 * letters.length;
}

function areaOf({ left, right, top, bottom }: Picture): number {
  return (right - left) * (bottom - top);
}

/** Pictures as wide as a table of the form is, from the top of a page to its bottom; no seal and no emblem is. */
function tablesInPictures({ width, height, pictures }: PageMarks, page: number) {
  return pictures
    .filter(({ left, right, top, bottom }) => right - left >= width / 2 && bottom - top >= height / 12)
    .toSorted((a, b) => a.top - b.top)
    .map(({ top }) => ({ page, top }));
}

function notes(found: {
  taken: number;
  blank: number;
  invisible: number;
  lost: number;
  grids: boolean;
}): readonly Note[] {
  const told: readonly (readonly [applies: boolean, zh: string, en: string])[] = [
    [
      found.taken > 0,
      `页眉、页脚和页码 ${found.taken} 行没有作为正文读取。`,
      `Lines of headers, footers and page numbers that were not read as text of the report: ${found.taken}.`,
    ],
    [
      found.blank > 0,
      `有 ${found.blank} 页没有文字，可能是扫描件或图片，没有读取。`,
      `Pages without text, perhaps scans or pictures, that were not read: ${found.blank}.`,
    ],
    [
      found.invisible > 0,
      `图片下的识别文字 ${found.invisible} 字不可靠，没有读取。`,
      `Characters that text recognition laid under a picture; not reliable, not read: ${found.invisible}.`,
    ],
    [
      found.lost > 0,
      `有 ${found.lost} 个字符的字体没有说明是什么字，无法识别。`,
      `Characters whose font does not say what they are: ${found.lost}.`,
    ],
    [
      !found.grids,
      'PDF 中没有画出边框的表格；没有边框的表格按文字保留，没有取数。',
      'No table with drawn borders in the PDF; a table without them stays text, and no number was taken from it.',
    ],
  ];
  return told.filter(([applies]) => applies).map(([, zh, en]) => ({ message: { zh, en }, places: [] }));
}
