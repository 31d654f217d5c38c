import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import { damagedFile } from '../ooxml/office-trouble.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Modifier } from './modifiers.ts';

const codes = {
  define: 0xd608,
  insert: 0x7621,
  delete: 0x5622,
  width: 0x7623,
  merge: 0x5624,
  split: 0x5625,
  mergeDown: 0xd62b,
} as const;

const CELL_SIZE = 20;
const MOST_CELLS = 255;

/** How one cell is merged with others, in the numbers of the file. */
interface CellDefinition {
  /** 0 none; which of 1 and 2 begins a merged cell depends on who wrote it. */
  across: number;
  /** 0 none, 1 goes on from the row above, 3 begins here. */
  down: number;
}

/** The cells of one row of a table: cell `n` reaches from edge `n` to edge `n + 1`, in twips. */
export class RowDefinition {
  readonly edges: number[] = [0];
  readonly cells: CellDefinition[] = [];

  /** Takes a property of the row in; those that are not about its cells are left alone. */
  apply({ code, operand }: Modifier): void {
    if (code === codes.define) this.#define(operand);
    else if (code === codes.insert) this.#insert(operand.u8(0), operand.u8(1), operand.i16(2));
    else if (code === codes.delete) this.#delete(operand.u8(0), operand.u8(1));
    else if (code === codes.width) this.#width(operand.u8(0), operand.u8(1), operand.i16(2));
    else if (code === codes.merge) this.#merge(operand.u8(0), operand.u8(1));
    else if (code === codes.split) for (const cell of this.cells.slice(operand.u8(0), operand.u8(1))) cell.across = 0;
    else if (code === codes.mergeDown) {
      const cell = this.cells[operand.u8(1)];
      if (cell !== undefined) cell.down = operand.u8(2);
    }
  }

  /** Whether a cell is merged into the one to its left. The first of such cells tells which number begins them. */
  isMergedAway(index: number): boolean {
    const own = this.cells[index]?.across ?? 0;
    let first = index;
    while ((this.cells[first - 1]?.across ?? 0) !== 0) first--;
    return own !== 0 && own !== 3 && first < index && own !== this.cells[first]?.across;
  }

  #define(operand: BoundedBytes): void {
    const count = operand.u8(2);
    this.edges.length = 0;
    this.cells.length = 0;
    for (let index = 0; index <= count; index++) this.edges.push(operand.i16(3 + 2 * index));
    const first = 3 + 2 * (count + 1);
    for (let index = 0; index < count; index++) {
      const at = first + CELL_SIZE * index;
      const flags = at + 2 <= operand.length ? operand.u16(at) : 0;
      this.cells.push({ across: flags & 3, down: (flags >> 5) & 3 });
    }
  }

  #insert(first: number, count: number, width: number): void {
    if (this.cells.length + count > MOST_CELLS) throw new UnreadableFile(damagedFile);
    const at = Math.min(first, this.cells.length);
    const left = this.edges[at] ?? 0;
    this.#shift(at + 1, count * width);
    this.edges.splice(at + 1, 0, ...Array.from({ length: count }, (_, index) => left + (index + 1) * width));
    this.cells.splice(at, 0, ...Array.from({ length: count }, () => ({ across: 0, down: 0 })));
  }

  #delete(first: number, limit: number): void {
    const end = Math.min(limit, this.cells.length);
    if (first >= end) return;
    const width = (this.edges[end] ?? 0) - (this.edges[first] ?? 0);
    this.edges.splice(first + 1, end - first);
    this.cells.splice(first, end - first);
    this.#shift(first + 1, -width);
  }

  #width(first: number, limit: number, width: number): void {
    for (let index = first; index < Math.min(limit, this.cells.length); index++) {
      this.#shift(index + 1, width - ((this.edges[index + 1] ?? 0) - (this.edges[index] ?? 0)));
    }
  }

  #merge(first: number, limit: number): void {
    for (const [index, cell] of this.cells.slice(first, limit).entries()) cell.across = index === 0 ? 2 : 1;
  }

  #shift(from: number, by: number): void {
    for (let index = from; index < this.edges.length; index++) this.edges[index] = (this.edges[index] ?? 0) + by;
  }
}
