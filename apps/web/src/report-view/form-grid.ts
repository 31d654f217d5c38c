import { cellCode, type Code, type FormBlock } from '@gongkai/report';

/** A heading of rows or columns; `own` is the innermost one. */
export interface HeadingCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface FormGridRow {
  readonly headings: readonly HeadingCell[];
  /** Unit of the row, where the form prints one for each. */
  readonly unit?: string;
  readonly codes: readonly Code[];
}

/** A block of a form table ready to be drawn. */
export interface FormGrid {
  /** Columns that the headings of rows take. */
  readonly depth: number;
  readonly head: readonly (readonly HeadingCell[])[];
  readonly rows: readonly FormGridRow[];
}

/**
 * A block with one row without a heading (table four) is turned, so that its columns become rows. Lines of a list, which
 * have units of their own, stand in their groups; what is between is said by their numbers.
 */
export function formGrid(block: FormBlock, language: 'zh-CN' | 'en'): FormGrid {
  const path = ({ path, en, unit }: { path: readonly string[]; en: string; unit?: string }) => {
    if (language === 'en') return [en];
    return unit === undefined ? path : [...new Set([...path.slice(0, 1), ...path.slice(-1)])];
  };
  const turned = block.rows.length === 1 && block.rows[0]?.path.length === 0;
  if (turned) {
    const row = block.rows[0];
    const labels = headingRows(block.columns.map(path));
    return {
      depth: labels.depth,
      head: [],
      rows: block.columns.map((column, i) => ({
        headings: labels.rows[i] ?? [],
        codes: row === undefined ? [] : [cellCode(row, column)],
      })),
    };
  }
  const labels = headingRows(block.rows.map(path));
  return {
    depth: labels.depth,
    head: turnedHeadings(headingRows(block.columns.map(path))),
    rows: block.rows.map((row, i) => ({
      headings: labels.rows[i] ?? [],
      ...(row.unit === undefined ? {} : { unit: row.unit }),
      codes: block.columns.map((column) => cellCode(row, column)),
    })),
  };
}

interface Headings {
  readonly depth: number;
  readonly rows: readonly (readonly HeadingCell[])[];
}

/** Headings of rows: outer ones stand once over all rows they hold, inner ones reach to the right end. */
function headingRows(paths: readonly (readonly string[])[]): Headings {
  const depth = Math.max(0, ...paths.map((path) => path.length));
  const startsAt = (i: number, level: number) => !sameUpTo(paths[i - 1], paths[i], level);
  const rows = paths.map((path, i) =>
    path.flatMap((text, level): HeadingCell[] => {
      const innermost = level === path.length - 1;
      if (!innermost && !startsAt(i, level)) return [];
      let rowSpan = 1;
      while (!innermost && i + rowSpan < paths.length && !startsAt(i + rowSpan, level)) rowSpan++;
      return [{ text, rowSpan, columnSpan: innermost ? depth - level : 1 }];
    }),
  );
  return { depth, rows };
}

function sameUpTo(a: readonly string[] | undefined, b: readonly string[] | undefined, level: number): boolean {
  if (a === undefined || b === undefined || a.length <= level + 1) return false;
  return b.slice(0, level + 1).every((text, i) => text === a[i]);
}

/** Headings of columns: those of rows turned by a quarter. */
function turnedHeadings({ depth, rows }: Headings): HeadingCell[][] {
  const levels: HeadingCell[][] = Array.from({ length: depth }, () => []);
  for (const headings of rows) {
    let level = depth;
    for (const cell of [...headings].reverse()) {
      level -= cell.columnSpan;
      levels[level]?.push({ text: cell.text, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan });
    }
  }
  return levels;
}
