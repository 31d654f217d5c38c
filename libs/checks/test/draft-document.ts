import {
  aspectsIn,
  cellCode,
  indicatorOf,
  type Aspect,
  type Block,
  type ChartSeries,
  type Code,
  type Figure,
  type FormEdition,
  type FormTable,
  type GridCell,
  type Place,
  type Section,
  type SectionNumber,
  type Statement,
} from '@gongkai/report';
import type { Subject } from '../src/check.ts';
import type { Cells } from './valid-cells.ts';

const mark = /\{([\w.]+)([=:])([^}]+)\}/;
const sectionHeading = /^(?:([一二三四五六])、)?(?:总体|主动公开|收到和|政府信息公开行政|存在的主要|其他需要)/;
const wordings = ['总体', '主动公开政府', '收到和', '政府信息公开行政', '存在的主要', '其他需要'];

/** Builds a document and the report read from it side by side, so that every place points at what is printed. */
export class DraftDocument {
  readonly #blocks: Block[] = [];
  readonly #figures: Record<Code, Figure> = {};
  readonly #sections: { number: SectionNumber; start: number; heading: { start: number; end: number } }[] = [];
  readonly #statements: (Statement & { readonly kind: string })[] = [];
  #text = '';
  #tables = 0;
  #charts = 0;

  /** `{code=12}` prints 12 and states it for that code, `{problem:…}` lists a statement of section five; a line that starts as a section's heading opens the section. */
  paragraph(marked: string): void {
    const start = this.#text.length;
    if (sectionHeading.test(marked)) {
      const number = wordings.findIndex((wording) => marked.includes(wording)) + 1;
      this.#sections.push({ number: number as SectionNumber, start, heading: { start, end: start + marked.length } });
    }
    let rest = marked;
    for (let match = mark.exec(rest); match !== null; match = mark.exec(rest)) {
      const [whole, code = '', sign, printed = ''] = match;
      this.#text += rest.slice(0, match.index);
      const [from, to] = [this.#text.length, this.#text.length + printed.length];
      const place = { kind: 'sentence' as const, section: this.#section(), start: from, end: to };
      if (sign === '=') this.#state(code, Number(printed), printed, place);
      else this.#statements.push({ kind: code, text: printed, place });
      this.#text += printed;
      rest = rest.slice(match.index + whole.length);
    }
    this.#text += `${rest}\n`;
    this.#blocks.push({ kind: 'paragraph', heading: null, start, end: this.#text.length - 1 });
  }

  /** One row of the document's table a row of the form; only the cells of values, as nothing else is asked here. */
  table(table: FormTable | undefined, values: Cells): void {
    const start = this.#text.length;
    const cells: GridCell[] = [];
    const rows = table?.blocks.flatMap((block) => block.rows.map((row) => ({ row, columns: block.columns }))) ?? [];
    rows.forEach(({ row, columns }, r) =>
      columns.forEach((column, c) => {
        const code = cellCode(row, column);
        const value = values[code] ?? 0;
        const text = String(value);
        const from = this.#text.length;
        cells.push({ row: r, column: c, rowSpan: 1, columnSpan: 1, text, start: from, end: from + text.length });
        this.#text += `${text}\n`;
        this.#state(code, value, text, {
          kind: 'cell',
          section: this.#section(),
          table: this.#tables,
          row: r,
          column: c,
        });
      }),
    );
    this.#blocks.push({
      kind: 'grid',
      table: this.#tables++,
      exact: true,
      rowCount: rows.length,
      columnCount: Math.max(0, ...rows.map(({ columns }) => columns.length)),
      cells,
      start,
      end: this.#text.length - 1,
    });
  }

  /** One point a series; a code makes the point a place of that figure. */
  chart(drafts: readonly { name: string; text: string; code?: Code }[]): void {
    const start = this.#text.length;
    const series: ChartSeries[] = drafts.map(({ name, text }) => ({ name, points: [{ category: '类别 1', text }] }));
    this.#text += `${drafts.map(({ name, text }) => `${name}\t${text}`).join('\t')}\n`;
    drafts.forEach(({ text, code }, i) => {
      const place: Place = { kind: 'chart', chart: this.#charts, series: i, point: 0 };
      if (code !== undefined) this.#state(code, Number(text), text, place);
    });
    this.#blocks.push({
      kind: 'chart',
      chart: this.#charts++,
      title: '',
      series,
      start,
      end: this.#text.length - 1,
    });
  }

  subject(form: FormEdition, year: number): Subject {
    const sections = this.#sections.map((section, i): Section => ({
      ...section,
      end: this.#sections[i + 1]?.start ?? this.#text.length,
    }));
    return {
      document: { format: 'docx', text: this.#text, blocks: this.#blocks, notes: [] },
      report: {
        agency: '示例县样本局',
        year,
        form,
        period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
        contact: { phone: '0000-1234567', address: '示例路1号' },
        sections,
        figures: this.#figures,
        aspects: this.#aspects(sections),
        statements: { problems: this.#listed('problem'), improvements: this.#listed('improvement') },
        notes: [],
      },
    };
  }

  #aspects([one]: readonly Section[]): Aspect[] {
    const inside = ({ kind, start }: Block) =>
      kind === 'paragraph' && start > (one?.start ?? 0) && start < (one?.end ?? 0);
    const paragraphs = this.#blocks.filter(inside);
    return aspectsIn(paragraphs.map(({ start, end }) => ({ text: this.#text.slice(start, end), start })));
  }

  #listed(kind: string): Statement[] {
    return this.#statements.filter((each) => each.kind === kind).map(({ text, place }) => ({ text, place }));
  }

  #section(): SectionNumber | null {
    return this.#sections[this.#sections.length - 1]?.number ?? null;
  }

  /** The first place keeps the number, later ones add themselves, as the reader does. */
  #state(code: Code, value: number, text: string, place: Place): void {
    const known = this.#figures[code];
    this.#figures[code] =
      known === undefined
        ? { cell: 'number', value, text, standing: 'stated', unit: indicatorOf(code).unit, places: [place] }
        : { ...known, places: [...known.places, place] };
  }
}
