import { chartRows } from '../chart-rows.ts';
import { columnWidths } from '../column-widths.ts';
import { spanCell } from '../header-rows.ts';
import { tablePicture } from '../picture/table-picture.ts';
import { picturedTables, printedTables, type PrintedTable } from '../printed-table.ts';
import type { ChartContent, ReportContent } from '../report-content.ts';
import { pdfFile } from './pdf-file.ts';
import { Pages, textArea } from './pages.ts';
import { writeTable } from './write-table.ts';
import { writeCaption, writeHeading, writeParagraph, writeTitle } from './write-text.ts';

/** How the file is laid out. */
export interface PdfLayout {
  /** Whether a table prints its header again on each page it goes on on. */
  readonly repeatedHeader?: boolean;
}

/**
 * The report as a PDF that a word processor exports: A4, page numbers, text in justified lines, tables with drawn borders
 * and merged cells, cut where a page ends. The chart is its caption and a small table with a series a column. The font is
 * named, not in the file. The same content gives the same bytes.
 * @throws {MissingCell} for a cell of the form without a text
 */
export function toPdf(content: ReportContent, { repeatedHeader = false }: PdfLayout = {}): Uint8Array {
  const pages = new Pages();
  const tables = printedTables(content);
  const pictures = picturedTables(content);
  for (const line of content.title) writeTitle(pages, line);
  pages.skip(14);
  for (const text of content.preamble) writeParagraph(pages, text);
  for (const { number, heading, parts } of content.sections) {
    writeHeading(pages, heading);
    for (const { kind, text } of parts) (kind === 'heading' ? writeHeading : writeParagraph)(pages, text);
    for (const table of tables.filter(({ section }) => section === number)) {
      const widths = columnWidths(table).map((width) => width / 20);
      writeTable(pages, { rows: table.rows, widths, headerRows: headerRowCount(table), repeatsHeader: repeatedHeader });
      pages.skip(14);
    }
    for (const table of pictures.filter(({ section }) => section === number)) {
      pages.picture(tablePicture(table));
      pages.skip(14);
    }
  }
  if (content.chart !== undefined) writeChart(pages, content.chart);
  for (const text of content.closing) writeParagraph(pages, text);
  const subject = content.description === undefined ? {} : { subject: content.description };
  return pdfFile(pages.finished(), pages.used, { title: content.title.join(''), ...subject });
}

/** Rows above the first value. */
function headerRowCount({ rows }: PrintedTable): number {
  const first = rows.findIndex((cells) => cells.some(({ kind }) => kind === 'value'));
  return Math.max(0, first);
}

function writeChart(pages: Pages, chart: ChartContent): void {
  writeCaption(pages, chart.title);
  const rows = chartRows(chart);
  const columns = rows[0]?.length ?? 1;
  const width = (textArea.right - textArea.left) / columns;
  writeTable(pages, {
    rows: rows.map((texts) => texts.map((text) => spanCell('label', [text], 1))),
    widths: Array.from({ length: columns }, () => width),
    headerRows: 1,
    repeatsHeader: false,
  });
  pages.skip(14);
}
