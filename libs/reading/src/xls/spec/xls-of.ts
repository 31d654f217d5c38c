import { compoundOf } from '../../compound/spec/compound-of.ts';

/** A record of a workbook's stream: its type and its bytes. */
export type RawRecord = readonly [type: number, data: readonly number[]];

export interface RawSheet {
  readonly records: readonly RawRecord[];
  readonly name?: string;
  readonly hidden?: boolean;
  /** What it holds: cells unless said otherwise. */
  readonly kind?: number;
}

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

export function f64(value: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
}

/** A text with its length and the mark of wide characters before it. */
export function string(text: string): number[] {
  return [...u16(text.length), 1, ...Buffer.from(text, 'utf16le')];
}

/** Place and style of a cell, as every record of one begins. */
export function place(row: number, column: number, style = 0): number[] {
  return [...u16(row), ...u16(column), ...u16(style)];
}

export function label(row: number, column: number, text: string): RawRecord {
  return [0x0204, [...place(row, column), ...string(text)]];
}

export function number(row: number, column: number, value: number, style = 0): RawRecord {
  return [0x0203, [...place(row, column, style), ...f64(value)]];
}

/** Beginning of a substream: version and what it holds. */
export function begin(kind: number, version = 0x0600): RawRecord {
  return [0x0809, [...u16(version), ...u16(kind), ...u32(0), ...u32(0), ...u32(0)]];
}

export const end: RawRecord = [0x000a, []];

export function bytesOf(records: readonly RawRecord[]): number[] {
  return records.flatMap(([type, data]) => [...u16(type), ...u16(data.length), ...data]);
}

/** The stream of a small workbook. */
export function streamOf(sheets: readonly RawSheet[], globals: readonly RawRecord[] = []): Uint8Array {
  const parts = sheets.map(({ records, kind = 0x10 }) => bytesOf([begin(kind), ...records, end]));
  const listed = (starts: readonly number[]): RawRecord[] =>
    sheets.map(({ name = '表', hidden = false }, index) => [
      0x0085,
      [...u32(starts[index] ?? 0), hidden ? 1 : 0, 0, name.length, 1, ...Buffer.from(name, 'utf16le')],
    ]);
  const head = (starts: readonly number[]): number[] => bytesOf([begin(0x05), ...globals, ...listed(starts), end]);
  const first = head([]).length;
  const starts = parts.map((_, index) => first + parts.slice(0, index).flat().length);
  return Uint8Array.from([...head(starts), ...parts.flat()]);
}

/** A small workbook of one sheet. */
export function xlsOf(records: readonly RawRecord[], globals: readonly RawRecord[] = []): Uint8Array {
  return compoundOf({ Workbook: streamOf([{ records }], globals) });
}
