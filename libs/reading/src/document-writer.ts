import type { Block, ChartSeries, Document, DocumentFormat, Note } from '@gongkai/report';
import type { BlockDraft, CellDraft } from './block-draft.ts';
import { picturedTables } from './pictured-tables.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Positions in all tables of a document; a report has some 500, merged cells blown up by damage have no end. */
const MOST_POSITIONS = 1_000_000;

const oversizedTable = {
  zh: `文件中的表格超过 ${MOST_POSITIONS.toLocaleString('en')} 格，不像一份年度报告，未予读取。请检查合并单元格后重新提交。`,
  en: `The tables of the file have more than ${MOST_POSITIONS.toLocaleString('en')} positions, far more than an annual report has, and were not read. Check the merged cells and hand the file in again.`,
};

/**
 * Builds a `Document` for formats that have no plain text of their own: every paragraph and every cell becomes a line
 * of the document's text, and blocks point into it.
 */
export class DocumentWriter {
  readonly #blocks: Block[] = [];
  readonly #notes: Note[] = [];
  readonly #lines: string[] = [];
  readonly #pictures: number[] = [];
  #length = 0;
  #tables = 0;
  #charts = 0;
  #positions = 0;

  /** Adds a paragraph. `heading` is its outline level where the format states one. Empty paragraphs are kept as lines. */
  paragraph(text: string, heading: number | null = null): void {
    const span = this.#line(text);
    if (text.trim() !== '') this.#blocks.push({ kind: 'paragraph', ...span, heading });
  }

  /**
   * Adds a table whose cells are placed by the format itself. Cells come row by row, each merged cell once.
   * `exact` is false where it does not place them and rows are aligned at their right end.
   * Throws `UnreadableFile` where the tables of the document grow out of all proportion.
   */
  grid(cells: readonly CellDraft[], exact = true): void {
    const rowCount = cells.reduce((rows, cell) => Math.max(rows, cell.row + cell.rowSpan), 0);
    const columnCount = cells.reduce((columns, cell) => Math.max(columns, cell.column + cell.columnSpan), 0);
    this.#positions += rowCount * columnCount;
    if (this.#positions > MOST_POSITIONS) throw new UnreadableFile(oversizedTable);
    const start = this.#length;
    const placed = cells.map(({ row, column, rowSpan, columnSpan, text }) => {
      const line = this.#line(text);
      return { row, column, rowSpan, columnSpan, text, start: line.start, end: line.end };
    });
    this.#blocks.push({
      kind: 'grid',
      table: this.#tables++,
      exact,
      rowCount,
      columnCount,
      cells: placed,
      start,
      end: Math.max(start, this.#length - 1),
    });
  }

  chart(title: string, series: readonly ChartSeries[]): void {
    const start = this.#length;
    this.#line(title);
    for (const { name, points } of series) {
      this.#line([name, ...points.map(({ category, text }) => `${category} ${text}`)].join('\t'));
    }
    this.#blocks.push({ kind: 'chart', chart: this.#charts++, title, series, start, end: this.#length - 1 });
  }

  /** Notes that a picture stands here. */
  picture(): void {
    this.#pictures.push(this.#length);
  }

  /** Adds blocks that a format has read, in their order. */
  blocks(drafts: readonly BlockDraft[]): void {
    for (const draft of drafts) {
      if (draft.kind === 'paragraph') this.paragraph(draft.text, draft.heading);
      else if (draft.kind === 'grid') this.grid(draft.cells, draft.exact);
      else if (draft.kind === 'picture') this.picture();
      else this.chart(draft.title, draft.series);
    }
  }

  note(note: Note): void {
    this.#notes.push(note);
  }

  document(format: DocumentFormat): Document {
    const document = { format, text: this.#lines.join('\n'), blocks: this.#blocks, notes: this.#notes };
    return { ...document, notes: [...this.#notes, ...picturedTables(document, this.#pictures)] };
  }

  #line(text: string): { start: number; end: number } {
    const start = this.#length;
    this.#lines.push(text);
    this.#length = start + text.length + 1;
    return { start, end: start + text.length };
  }
}
