/** A cell with its position in a table whose merged cells are not known. */
export interface AlignedCell<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: 1;
  readonly columnSpan: 1;
}

/** Places rows that may be unequally long: at their right end, where a report's tables have their numbers. */
export function alignedRight<Cell>(rows: readonly (readonly Cell[])[]): readonly AlignedCell<Cell>[] {
  const columnCount = rows.reduce((longest, { length }) => Math.max(longest, length), 0);
  return rows.flatMap((cells, row) =>
    cells.map((cell, i): AlignedCell<Cell> => ({
      cell,
      row,
      column: columnCount - cells.length + i,
      rowSpan: 1,
      columnSpan: 1,
    })),
  );
}
