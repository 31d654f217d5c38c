import type { Grid, GridCell } from '@gongkai/report';
import { cellValue } from './cell-value.ts';
import { labelCore } from './label.ts';

/** A cell with what it says as a label. */
export interface LabelledCell extends GridCell {
  readonly core: string;
  /** Whether it says something in words, so that it cannot be a value. */
  readonly wording: boolean;
}

/** Han characters that are words; 无 alone is a value, as are Chinese digits. */
const words = /[^\P{Script=Han}无〇零一二三四五六七八九两十百千万亿件条项]/u;

/** A grid by rows and by positions. */
export class GridView {
  readonly rows: readonly (readonly LabelledCell[])[];
  readonly #covering: ReadonlyMap<number, LabelledCell>;

  constructor(readonly grid: Grid) {
    const rows: LabelledCell[][] = Array.from({ length: grid.rowCount }, () => []);
    const covering = new Map<number, LabelledCell>();
    for (const cell of grid.cells) {
      const wording = words.test(cell.text) && cellValue(cell.text).cell === 'unreadable';
      const labelled = { ...cell, core: labelCore(cell.text), wording };
      rows[cell.row]?.push(labelled);
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
          covering.set(row * grid.columnCount + column, labelled);
        }
      }
    }
    this.rows = rows;
    this.#covering = covering;
  }

  /** The cell at a position, merged ones at every position they cover. */
  at(row: number, column: number): LabelledCell | undefined {
    return this.#covering.get(row * this.grid.columnCount + column);
  }

  /** The row's text as printed. */
  textOf(row: number): string {
    return (this.rows[row] ?? [])
      .map(({ text }) => text)
      .join(' ')
      .trim();
  }
}

/** The grid column behind a cell. */
export function endOf({ column, columnSpan }: GridCell): number {
  return column + columnSpan;
}

/** Whether a cell says something in words, so that it cannot be a value. */
export function isWording(cell: LabelledCell): boolean {
  return cell.wording;
}
