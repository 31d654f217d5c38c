import type { Block, ChartSeries, Document, DocumentFormat, GridCell, Note } from '@gongkai/report';

/** A cell before its offsets are known. */
export type CellDraft = Omit<GridCell, 'start' | 'end'>;

/**
 * Builds a `Document` for formats that have no plain text of their own: every paragraph and every cell becomes a line
 * of the document's text, and blocks point into it.
 */
export class DocumentWriter {
  readonly #blocks: Block[] = [];
  readonly #notes: Note[] = [];
  readonly #lines: string[] = [];
  #length = 0;
  #tables = 0;
  #charts = 0;

  /** Adds a paragraph. `heading` is its outline level where the format states one. Empty paragraphs are kept as lines. */
  paragraph(text: string, heading: number | null = null): void {
    const span = this.#line(text);
    if (text.trim() !== '') this.#blocks.push({ kind: 'paragraph', ...span, heading });
  }

  /** Adds a table whose cells are placed by the format itself. Cells come row by row, each merged cell once. */
  grid(cells: readonly CellDraft[]): void {
    const start = this.#length;
    const placed = cells.map((cell) => ({ ...cell, ...this.#line(cell.text) }));
    this.#blocks.push({
      kind: 'grid',
      table: this.#tables++,
      exact: true,
      rowCount: Math.max(0, ...placed.map((cell) => cell.row + cell.rowSpan)),
      columnCount: Math.max(0, ...placed.map((cell) => cell.column + cell.columnSpan)),
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

  note(note: Note): void {
    this.#notes.push(note);
  }

  document(format: DocumentFormat): Document {
    return { format, text: this.#lines.join('\n'), blocks: this.#blocks, notes: this.#notes };
  }

  #line(text: string): { start: number; end: number } {
    const start = this.#length;
    this.#lines.push(text);
    this.#length = start + text.length + 1;
    return { start, end: start + text.length };
  }
}
