import type { WorkbookCell } from '../files/workbook.ts';
import type { RollUpColumn } from './roll-up-columns.ts';

/**
 * The heads of columns in as many rows as the form needs: equal heads beside one another are one cell, a head without others below it reaches
 * down to the next. What is covered is null.
 */
export function headRows(columns: readonly Pick<RollUpColumn, 'heads'>[]): (WorkbookCell | null)[][] {
  const depth = Math.max(...columns.map(({ heads }) => heads.length));
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ heads }, i): WorkbookCell | null => {
      const head = heads[level] ?? null;
      if (head === null || sameUntil(columns[i - 1], columns[i], level)) return null;
      let columnSpan = 1;
      while (sameUntil(columns[i], columns[i + columnSpan], level)) columnSpan += 1;
      let rowSpan = 1;
      while (level + rowSpan < depth && endsAt(columns.slice(i, i + columnSpan), level + rowSpan)) rowSpan += 1;
      return {
        value: head,
        kind: 'head',
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
    }),
  );
}

/** Whether nothing stands at that level in any of those columns. */
function endsAt(columns: readonly Pick<RollUpColumn, 'heads'>[], level: number): boolean {
  return columns.every(({ heads }) => (heads[level] ?? null) === null);
}

type Column = Pick<RollUpColumn, 'heads'> | undefined;

function sameUntil(some: Column, other: Column, level: number): boolean {
  if (some === undefined || other === undefined) return false;
  return Array.from({ length: level + 1 }, (_, i) => i).every((i) => some.heads[i] === other.heads[i]);
}
