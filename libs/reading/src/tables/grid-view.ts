import type { Grid, GridCell } from '@gongkai/report';
import { cellValue } from './cell-value.ts';
import { labelCore } from './label.ts';
import { visible } from './visible.ts';

/** A cell as a reader sees it, with what it says as a label. */
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
  /** The first column that any cell stands in. */
  readonly left: number;
  readonly #covering: readonly (LabelledCell | undefined)[];

  constructor(readonly grid: Grid) {
    const rows: LabelledCell[][] = Array.from({ length: grid.rowCount }, () => []);
    const covering: LabelledCell[] = [];
    for (const cell of grid.cells) {
      const { row, column, rowSpan, columnSpan, start, end } = cell;
      const text = visible(cell.text).trim();
      const { core, wording } = saidBy(text);
      const labelled = { row, column, rowSpan, columnSpan, text, start, end, core, wording };
      rows[row]?.push(labelled);
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) covering[r * grid.columnCount + c] = labelled;
      }
    }
    this.rows = rows;
    this.left = grid.cells.reduce((least, { column }) => Math.min(least, column), grid.columnCount);
    this.#covering = covering;
  }

  /** The cell at a position, merged ones at every position they cover. */
  at(row: number, column: number): LabelledCell | undefined {
    return this.#covering[row * this.grid.columnCount + column];
  }

  /** The row's text as printed. */
  textOf(row: number): string {
    return (this.rows[row] ?? [])
      .map(({ text }) => text)
      .join(' ')
      .trim();
  }
}

/** What a text says as a label; most texts of a table are plain numbers. */
function saidBy(text: string): Pick<LabelledCell, 'core' | 'wording'> {
  if (/^[\d.,/-]*$/.test(text)) return { core: text, wording: false };
  return { core: labelCore(text), wording: words.test(text) && cellValue(text).cell === 'unreadable' };
}

const views = new WeakMap<Grid, GridView>();

/** The view of a grid, made once: every edition looks at it. */
export function gridView(grid: Grid): GridView {
  const known = views.get(grid) ?? new GridView(grid);
  views.set(grid, known);
  return known;
}

/** The greatest of any number of positions; 0 of none. */
export function greatest(positions: readonly number[]): number {
  return positions.reduce((most, position) => Math.max(most, position), 0);
}

/** The grid column behind a cell. */
export function endOf({ column, columnSpan }: GridCell): number {
  return column + columnSpan;
}

/** Whether a cell says something in words, so that it cannot be a value. */
export function isWording(cell: LabelledCell): boolean {
  return cell.wording;
}
