import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { columnsIn, type ColumnRange } from '../sheet/hidden-columns.ts';
import { printedNumber } from '../sheet/number-format.ts';
import { MOST_CELLS, oversizedSheet } from '../sheet/sheet-trouble.ts';
import { type Area, MOST_COLUMNS, type Sheet, type SheetCell, type SheetTally } from '../sheet/workbook.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Globals } from './globals.ts';
import { boolOrError, shortNumber } from './numbers.ts';
import { record, type XlsRecord } from './records.ts';
import { TextCursor } from './text-cursor.ts';

/** What a substream may hold. */
const CELLS = 0x10;
const CHART = 0x20;

const HIDDEN_ROW = 0x20;
/** Kinds of what lies upon the cells. */
const TEXT_BOX = 6;
const PICTURE = 8;

type Cells = Pick<Sheet, 'cells' | 'merged' | 'hiddenRows' | 'hiddenColumns'>;

/** Reads the cells of the sheet whose records these are. */
export function substreamToSheet(records: Iterable<XlsRecord>, globals: Globals, tally: SheetTally): Cells {
  const reading = new SheetReading(globals, tally);
  let kind: number | undefined;
  for (const each of records) {
    if (each.type === record.begin) {
      const begun = each.data.u16(2);
      if (begun === CHART) tally.charts++;
      kind ??= begun;
    }
    // A chart's own data come in the same records as cells.
    if (kind === CELLS) reading.read(each);
  }
  return reading.end();
}

class SheetReading {
  readonly #cells = new Map<number, SheetCell>();
  readonly #merged: Area[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: ColumnRange[] = [];
  readonly #globals: Globals;
  readonly #tally: SheetTally;
  /** The formula whose text comes in a record of its own. */
  #pending: { readonly row: number; readonly column: number; readonly style: number } | undefined;

  constructor(globals: Globals, tally: SheetTally) {
    this.#globals = globals;
    this.#tally = tally;
  }

  read({ type, data, continued }: XlsRecord): void {
    switch (type) {
      case record.sharedText:
        this.#text(data, this.#shared(data.u32(6)));
        break;
      case record.label:
      case record.richLabel:
        this.#text(data, new TextCursor([data, ...continued], 6).text());
        break;
      case record.number:
        this.#number(data.u16(0), data.u16(2), data.u16(4), data.f64(6));
        break;
      case record.shortNumber:
        this.#number(data.u16(0), data.u16(2), data.u16(4), shortNumber(data, 6));
        break;
      case record.numbers:
        this.#each(data, 6, (column, at) => this.#number(data.u16(0), column, data.u16(at), shortNumber(data, at + 2)));
        break;
      case record.blank:
        this.#text(data, '');
        break;
      case record.blanks:
        this.#each(data, 2, (column, at) => this.#put(data.u16(0), column, data.u16(at), ''));
        break;
      case record.boolOrError:
        this.#text(data, boolOrError(data.u8(6), data.u8(7) === 1));
        break;
      case record.formula:
        this.#formula(data);
        break;
      case record.text:
        if (this.#pending !== undefined) {
          const { row, column, style } = this.#pending;
          this.#put(row, column, style, new TextCursor([data, ...continued], 0).text());
        }
        this.#pending = undefined;
        break;
      case record.merged:
        this.#merge(data);
        break;
      case record.row:
        if ((data.u16(12) & HIDDEN_ROW) !== 0) this.#hiddenRows.add(data.u16(0));
        break;
      case record.columnInfo:
        if ((data.u16(8) & 1) !== 0) this.#hiddenColumns.push({ from: data.u16(0), to: data.u16(2) + 1 });
        break;
      case record.object:
        this.#object(data);
        break;
    }
  }

  /** An object says first what kind it is. */
  #object(data: BoundedBytes): void {
    const kind = data.length >= 6 && data.u16(0) === 0x15 ? data.u16(4) : undefined;
    if (kind === PICTURE) this.#tally.pictures++;
    if (kind === TEXT_BOX) this.#tally.boxes++;
  }

  end(): Cells {
    return {
      cells: [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      merged: this.#merged,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: columnsIn(this.#hiddenColumns),
    };
  }

  #shared(index: number): string {
    const text = this.#globals.texts[index];
    if (text === undefined) throw new UnreadableFile(damagedFile);
    return text;
  }

  /** Calls for each column from the record's first on; one item takes `size` bytes, the last two name the last column. */
  #each(data: BoundedBytes, size: number, put: (column: number, at: number) => void): void {
    const first = data.u16(2);
    for (let at = 4; at + size <= data.length - 2; at += size) put(first + (at - 4) / size, at);
  }

  /** A formula's result stands in it as a number, or as a mark for what else it is. */
  #formula(data: BoundedBytes): void {
    const [row, column, style] = [data.u16(0), data.u16(2), data.u16(4)];
    this.#pending = undefined;
    if (data.u16(12) !== 0xffff) this.#number(row, column, style, data.f64(6));
    else if (data.u8(6) === 0) {
      // Until its text comes it is a formula without a result.
      this.#pending = { row, column, style };
      this.#put(row, column, style, '=');
    } else if (data.u8(6) === 3) this.#put(row, column, style, '');
    else this.#put(row, column, style, boolOrError(data.u8(8), data.u8(6) === 2));
  }

  #number(row: number, column: number, style: number, value: number): void {
    if (!Number.isFinite(value)) throw new UnreadableFile(damagedFile);
    const { styles, epoch1904 } = this.#globals;
    const { text, differs } = printedNumber(value, styles[style]?.format ?? 'General', epoch1904);
    if (differs) this.#tally.rounded++;
    this.#put(row, column, style, text);
  }

  #text(data: BoundedBytes, text: string): void {
    this.#put(data.u16(0), data.u16(2), data.u16(4), text);
  }

  #put(row: number, column: number, style: number, text: string): void {
    if (column >= MOST_COLUMNS) throw new UnreadableFile(damagedFile);
    const bordered = this.#globals.styles[style]?.bordered ?? false;
    this.#cells.set(row * MOST_COLUMNS + column, {
      row,
      column,
      text: text.replace(/\r\n?/g, '\n').trim(),
      bordered,
    });
    if (this.#cells.size > MOST_CELLS) throw new UnreadableFile(oversizedSheet);
  }

  #merge(data: BoundedBytes): void {
    for (let index = 0; index < data.u16(0); index++) {
      const at = 2 + 8 * index;
      const [row, column] = [data.u16(at), data.u16(at + 4)];
      const [rowSpan, columnSpan] = [data.u16(at + 2) - row + 1, data.u16(at + 6) - column + 1];
      if (rowSpan > 0 && columnSpan > 0) this.#merged.push({ row, column, rowSpan, columnSpan });
    }
  }
}
