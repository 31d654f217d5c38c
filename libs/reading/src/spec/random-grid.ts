import fc from 'fast-check';
import type { CellDraft } from '../block-draft.ts';

/** A table without gaps and overlaps. */
export interface RandomGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly CellDraft[];
}

/**
 * Tables of up to 6 × 6 positions with cells of random spans, each row holding the beginning of at least one cell, as
 * both HTML and Word need. Every cell has a text of its own, so that none can stand for another.
 */
export const randomGrid: fc.Arbitrary<RandomGrid> = fc
  .record({
    rowCount: fc.integer({ min: 1, max: 6 }),
    columnCount: fc.integer({ min: 2, max: 6 }),
    spans: fc.array(
      fc.record({ rowSpan: fc.integer({ min: 1, max: 3 }), columnSpan: fc.integer({ min: 1, max: 4 }) }),
      {
        minLength: 36,
        maxLength: 36,
      },
    ),
  })
  .map(({ rowCount, columnCount, spans }) => ({ rowCount, columnCount, cells: filled(rowCount, columnCount, spans) }))
  .filter(({ rowCount, cells }) => new Set(cells.map(({ row }) => row)).size === rowCount && cells.length > 1);

function filled(
  rowCount: number,
  columnCount: number,
  spans: readonly { readonly rowSpan: number; readonly columnSpan: number }[],
): CellDraft[] {
  const taken = new Set<number>();
  const cells: CellDraft[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (taken.has(row * columnCount + column)) continue;
      const wanted = spans[cells.length] ?? { rowSpan: 1, columnSpan: 1 };
      const rowSpan = Math.min(wanted.rowSpan, rowCount - row);
      let columnSpan = 1;
      while (
        columnSpan < Math.min(wanted.columnSpan, columnCount - column) &&
        !taken.has(row * columnCount + column + columnSpan)
      ) {
        columnSpan++;
      }
      for (let below = 0; below < rowSpan; below++) {
        for (let right = 0; right < columnSpan; right++) taken.add((row + below) * columnCount + column + right);
      }
      cells.push({ row, column, rowSpan, columnSpan, text: `第${row + 1}行第${column + 1}列` });
    }
  }
  return cells;
}
