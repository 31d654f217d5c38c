import { cellCode, type Code, type FormColumn, type FormTable, type Grid } from '@gongkai/report';

/** A cell of a table on paper; merged cells stand once. `code` marks a cell with a value of the form. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly code?: Code;
}

/** A table on paper, to be changed in one thing. */
export interface Sheet {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly SheetCell[];
}

/** The table as the form prints it, with a text for each of its values. */
export function sheetOf(table: FormTable, textOf: (code: Code) => string): Sheet {
  const labels = Math.max(...table.blocks.flatMap(({ rows }) => rows.map(({ path }) => path.length)));
  const width = Math.max(...table.blocks.map(({ columns }) => columns.length));
  const cells: SheetCell[] = [];
  let row = 0;
  for (const block of table.blocks) {
    if (block.item !== undefined) {
      cells.push({ row: row++, column: 0, rowSpan: 1, columnSpan: labels + width, text: block.item });
    }
    const depth = Math.max(...block.columns.map(({ path }) => path.length));
    if (labels > 0) cells.push({ row, column: 0, rowSpan: depth, columnSpan: labels, text: '信息内容' });
    for (let level = 0; level < depth; level++)
      cells.push(...headerCells(block.columns, level, depth, row, labels, width));
    row += depth;
    block.rows.forEach(({ path }, i) => {
      path.forEach((text, level) => {
        const isOwn = level === path.length - 1;
        const shares = (j: number) =>
          block.rows[j]?.path.slice(0, level + 1).join() === path.slice(0, level + 1).join();
        if (!isOwn && shares(i - 1)) return;
        const rowSpan = isOwn ? 1 : block.rows.slice(i).findIndex((_, j) => !shares(i + j));
        cells.push({ row: row + i, column: level, rowSpan, columnSpan: isOwn ? labels - level : 1, text });
      });
    });
    for (const formRow of block.rows) {
      block.columns.forEach((column, i) => {
        const code = cellCode(formRow, column);
        const columnSpan = i === block.columns.length - 1 ? width - i : 1;
        cells.push({ row, column: labels + i, rowSpan: 1, columnSpan, text: textOf(code), code });
      });
      row++;
    }
  }
  return { rowCount: row, columnCount: labels + width, cells };
}

function headerCells(
  columns: readonly FormColumn[],
  level: number,
  depth: number,
  row: number,
  labels: number,
  width: number,
): SheetCell[] {
  return columns.flatMap(({ path }, i) => {
    const text = path[level];
    const shares = (j: number) => columns[j]?.path.slice(0, level + 1).join() === path.slice(0, level + 1).join();
    if (text === undefined || (level < path.length - 1 && shares(i - 1))) return [];
    const isOwn = level === path.length - 1;
    const own = i === columns.length - 1 ? width - i : 1;
    const group = columns.slice(i).findIndex((_, j) => !shares(i + j));
    const columnSpan = isOwn ? own : group === -1 ? width - i : group;
    return [{ row: row + level, column: labels + i, rowSpan: isOwn ? depth - level : 1, columnSpan, text }];
  });
}

/** The sheet as a grid whose format states positions. */
export function gridOf({ rowCount, columnCount, cells }: Sheet, table = 0): Grid {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const placed = ordered.map(({ row, column, rowSpan, columnSpan, text }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text,
    start: 0,
    end: 0,
  }));
  return { kind: 'grid', table, exact: true, rowCount, columnCount, cells: placed, start: table, end: table };
}

/** Each text as `change` gives it. */
export function withTexts(sheet: Sheet, change: (text: string, cell: SheetCell) => string): Sheet {
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, text: change(cell.text, cell) })) };
}

/** Row of the cell with this text. */
export function rowOf({ cells }: Sheet, text: string): number {
  const row = cells.find((cell) => cell.text === text)?.row;
  if (row === undefined) throw new Error(`The table has no cell ${text}`);
  return row;
}

/** Column of the cell with this text. */
export function columnOf({ cells }: Sheet, text: string): number {
  const column = cells.find((cell) => cell.text === text)?.column;
  if (column === undefined) throw new Error(`The table has no cell ${text}`);
  return column;
}

/** Without a row; merged cells that reach over it shrink. */
export function withoutRow(sheet: Sheet, row: number): Sheet {
  const cells = sheet.cells.flatMap((cell): SheetCell[] => {
    const covers = cell.row <= row && row < cell.row + cell.rowSpan;
    if (covers && cell.rowSpan === 1) return [];
    return [{ ...cell, rowSpan: cell.rowSpan - Number(covers), row: cell.row - Number(cell.row > row) }];
  });
  return { ...sheet, rowCount: sheet.rowCount - 1, cells };
}

/** Without a column; merged cells that reach over it shrink. */
export function withoutColumn(sheet: Sheet, column: number): Sheet {
  return turned(withoutRow(turned(sheet), column));
}

/** With a row of texts, one a column, above row `at`; merged cells reach over it. */
export function withRow(sheet: Sheet, at: number, texts: readonly string[]): Sheet {
  const cells = sheet.cells.map((cell) => {
    if (cell.row >= at) return { ...cell, row: cell.row + 1 };
    return cell.row + cell.rowSpan > at ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell;
  });
  const covered = new Set(cells.filter((c) => c.row < at && c.row + c.rowSpan > at).flatMap((c) => columnsUnder(c)));
  const added = texts.flatMap((text, column): SheetCell[] =>
    covered.has(column) ? [] : [{ row: at, column, rowSpan: 1, columnSpan: 1, text }],
  );
  return { ...sheet, rowCount: sheet.rowCount + 1, cells: [...cells, ...added] };
}

/** With a row of one cell over the whole width. */
export function withLine(sheet: Sheet, at: number, text: string): Sheet {
  const { cells, ...rest } = withRow(sheet, at, []);
  return { ...rest, cells: [...cells, { row: at, column: 0, rowSpan: 1, columnSpan: sheet.columnCount, text }] };
}

/** With a column of texts, one a row, left of column `at`. */
export function withColumn(sheet: Sheet, at: number, texts: readonly string[]): Sheet {
  return turned(withRow(turned(sheet), at, texts));
}

/** Every merged cell taken apart; what it said stands in the first of its cells, or in each. */
export function unmerged(sheet: Sheet, rest: 'blank' | 'repeated', which: (cell: SheetCell) => boolean): Sheet {
  const cells = sheet.cells.flatMap((cell): SheetCell[] => {
    if (!which(cell)) return [cell];
    const rows = Array.from({ length: cell.rowSpan }, (_, i) => cell.row + i);
    return rows.flatMap((row) =>
      columnsUnder(cell).map((column) => {
        const isFirst = row === cell.row && column === cell.column;
        const text = isFirst || rest === 'repeated' ? cell.text : '';
        return { row, column, rowSpan: 1, columnSpan: 1, text };
      }),
    );
  });
  return { ...sheet, cells };
}

/** The upper rows and the rest, merged cells cut in two, the lower part of them empty. */
export function splitAt(sheet: Sheet, row: number): [Sheet, Sheet] {
  const upper = sheet.cells
    .filter((cell) => cell.row < row)
    .map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, row - cell.row) }));
  const lower = sheet.cells.flatMap((cell): SheetCell[] => {
    if (cell.row >= row) return [{ ...cell, row: cell.row - row }];
    const left = cell.row + cell.rowSpan - row;
    return left > 0 ? [{ ...cell, row: 0, rowSpan: left, text: '' }] : [];
  });
  return [
    { ...sheet, rowCount: row, cells: upper },
    { ...sheet, rowCount: sheet.rowCount - row, cells: lower },
  ];
}

/** One sheet under another, as wide as the wider. */
export function stacked(upper: Sheet, lower: Sheet): Sheet {
  const below = lower.cells.map((cell) => ({ ...cell, row: cell.row + upper.rowCount }));
  return {
    rowCount: upper.rowCount + lower.rowCount,
    columnCount: Math.max(upper.columnCount, lower.columnCount),
    cells: [...upper.cells, ...below],
  };
}

function columnsUnder({ column, columnSpan }: SheetCell): number[] {
  return Array.from({ length: columnSpan }, (_, i) => column + i);
}

/** Rows for columns. */
function turned({ rowCount, columnCount, cells }: Sheet): Sheet {
  const swapped = cells.map((cell) => ({
    ...cell,
    row: cell.column,
    column: cell.row,
    rowSpan: cell.columnSpan,
    columnSpan: cell.rowSpan,
  }));
  return { rowCount: columnCount, columnCount: rowCount, cells: swapped };
}
