import type { Grid, GridCell } from '@gongkai/report';

/**
 * The cells of a table row by row as HTML wants them: a place covered by a merged cell is left out, a place where the
 * document has nothing is null.
 */
export function tableRows(grid: Pick<Grid, 'rowCount' | 'columnCount' | 'cells'>): (GridCell | null)[][] {
  const at = new Map(grid.cells.map((cell) => [`${cell.row}.${cell.column}`, cell]));
  const covered = new Set(
    grid.cells.flatMap((cell) =>
      Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, i) => {
        const row = cell.row + Math.floor(i / cell.columnSpan);
        return `${row}.${cell.column + (i % cell.columnSpan)}`;
      }),
    ),
  );
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => `${row}.${column}`).flatMap((key) => {
      const cell = at.get(key);
      if (cell !== undefined) return [cell];
      return covered.has(key) ? [] : [null];
    }),
  );
}
