import type { TableName } from '@gongkai/report';
import type { FormGrid, GridCell } from './form-grid.ts';

/** What a clerk makes of a table of the form. */
export type GridChange = (grid: FormGrid) => FormGrid;

type Row = readonly GridCell[];
const cell = (text: string, across = 1, down = 1): GridCell => ({ text, across, down });

/** A change that leaves one table one. */
export function each(change: GridChange): (grid: FormGrid) => readonly FormGrid[] {
  return (grid) => [change(grid)];
}

/** Changes one table and leaves the others. */
export function inTable(name: TableName, change: GridChange): GridChange {
  return (grid) => (grid.name === name ? change(grid) : grid);
}

/** Other words in the cells with these words. */
export function reworded(words: Readonly<Record<string, string>>): GridChange {
  return (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((one) => ({ ...one, text: words[one.text] ?? one.text }))),
  });
}

/** Every word of a label written otherwise. */
export function relabelled(change: (label: string) => string): GridChange {
  return (grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((one) => (/^[\d.]*$/.test(one.text) ? one : { ...one, text: change(one.text) })),
    ),
  });
}

/** A line over the whole width above or below the table. */
export function withLine(text: string, where: 'above' | 'below'): GridChange {
  return (grid) => {
    const line: Row = [cell(text, grid.columns)];
    return { ...grid, rows: where === 'above' ? [line, ...grid.rows] : [...grid.rows, line] };
  };
}

/** A further column at the right; `head` is its label over `headRows` lines. */
export function withColumn(head: string, headRows: number, text: (row: Row) => string): GridChange {
  return (grid) => ({
    ...grid,
    columns: grid.columns + 1,
    rows: grid.rows.map((row, at) => {
      if (at === 0) return [...row, cell(head, 1, headRows)];
      return at < headRows ? row : [...row, cell(text(row))];
    }),
  });
}

/** A further row behind the one with that label, made of it; merged cells beside it go on over the new row. */
export function withRowBehind(label: string, make: (row: Row) => Row): GridChange {
  return (grid) => {
    const found = grid.rows.findIndex((row) => row.some(({ text }) => text === label));
    const widened = grid.rows.map((row, at) =>
      row.map((one) => (one.down > 1 && at <= found && at + one.down > found ? { ...one, down: one.down + 1 } : one)),
    );
    const made = make((grid.rows[found] ?? []).filter(({ down }) => down === 1));
    return { ...grid, rows: [...widened.slice(0, found + 1), made, ...widened.slice(found + 1)] };
  };
}

/** Without the lines from one to another (exclusive). */
export function withoutLines(from: number, to: number): GridChange {
  return (grid) => ({ ...grid, rows: grid.rows.filter((_, at) => at < from || at >= to) });
}

/** The row with that label changed. */
export function inRow(label: string, change: (row: Row) => Row): GridChange {
  return (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => (row.some(({ text }) => text === label) ? change(row) : row)),
  });
}

/** The same rows as several tables, each beginning at one of these lines. */
export function splitAt(grid: FormGrid, lines: readonly number[], head = 0): FormGrid[] {
  const starts = [0, ...lines];
  return starts.map((start, i) => {
    const rows = grid.rows.slice(start, starts[i + 1]);
    return { ...grid, rows: i === 0 ? rows : [...grid.rows.slice(0, head), ...rows] };
  });
}
