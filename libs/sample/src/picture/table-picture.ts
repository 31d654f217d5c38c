import { columnWidths } from '../column-widths.ts';
import type { PrintedTable } from '../printed-table.ts';

/** A picture in black and white: eight pixels a byte, the first in the highest bit, each row from a byte of its own; 1 is white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bits: Uint8Array;
}

/** A pixel is a point of paper. */
const rowHeight = 17;
const letter = { width: 6, height: 7 };

/** A table as someone photographs it: its borders, and marks where characters stand, too coarse to be read. */
export function tablePicture(table: PrintedTable): Picture {
  const widths = columnWidths(table).map((width) => Math.floor(width / 20));
  const left = (column: number) => widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const width = left(widths.length) + 1;
  const height = table.rows.length * rowHeight + 1;
  const bytesInRow = Math.ceil(width / 8);
  const bits = new Uint8Array(bytesInRow * height).fill(0xff);
  const blacken = (x: number, y: number) => {
    const at = y * bytesInRow + (x >> 3);
    bits[at] = (bits[at] ?? 0) & ~(0x80 >> (x & 7));
  };
  const taken = table.rows.map(() => new Set<number>());
  table.rows.forEach((cells, row) => {
    for (const { lines, columnSpan, rowSpan } of cells) {
      let column = 0;
      while (taken[row]?.has(column) === true) column += 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken[r]?.add(c);
      }
      const [from, to] = [left(column), left(column + columnSpan)];
      const [top, bottom] = [row * rowHeight, (row + rowSpan) * rowHeight];
      for (let x = from; x <= to; x += 1) [top, bottom].forEach((y) => blacken(x, y));
      for (let y = top; y <= bottom; y += 1) [from, to].forEach((x) => blacken(x, y));
      const letters = Math.min(lines.join('').length, Math.floor((to - from - 4) / letter.width));
      for (let i = 0; i < letters; i += 1) mark(from + 3 + i * letter.width, top + 5);
    }
  });
  return { width, height, bits };

  function mark(x: number, y: number): void {
    for (let dy = 0; dy < letter.height; dy += 2) {
      for (let dx = 0; dx < letter.width - 1; dx += 1) blacken(x + dx, y + dy);
    }
  }
}
