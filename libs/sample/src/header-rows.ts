import type { FormColumn } from '@gongkai/report';

/** A cell as printed. `lines` are its text, one entry a printed line. */
export interface PrintedCell {
  readonly kind: 'label' | 'value';
  readonly lines: readonly string[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** What surrounds the column labels of a block. */
export interface HeaderFrame {
  /** Label above the row labels. */
  readonly corner: string | undefined;
  /** Label above all columns. */
  readonly above: string | undefined;
  readonly labelColumns: number;
  readonly valueColumns: number;
  readonly unbroken: ReadonlySet<string>;
}

export function spanCell(
  kind: PrintedCell['kind'],
  lines: readonly string[],
  columnSpan: number,
  rowSpan = 1,
): PrintedCell {
  return { kind, lines, columnSpan, rowSpan };
}

/** The header of a block: columns that share a label stand side by side under it. */
export function headerRows(columns: readonly FormColumn[], frame: HeaderFrame): PrintedCell[][] {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const levels = Array.from({ length: depth }, (_, level) => levelCells(columns, level, depth, frame));
  const rows = frame.above === undefined ? levels : [[spanCell('label', [frame.above], frame.valueColumns)], ...levels];
  if (frame.corner !== undefined) rows[0]?.unshift(spanCell('label', [frame.corner], frame.labelColumns, rows.length));
  return rows;
}

function levelCells(
  columns: readonly FormColumn[],
  level: number,
  depth: number,
  { valueColumns, unbroken }: HeaderFrame,
): PrintedCell[] {
  return columns.flatMap((column, i) => {
    const label = column.path[level];
    if (label === undefined) return [];
    const width = i === columns.length - 1 ? valueColumns - i : 1;
    if (level === column.path.length - 1) {
      const lines = unbroken.has(column.key) ? [label] : printedLines(label, level);
      return [spanCell('label', lines, width, depth - level)];
    }
    const shares = (other: FormColumn | undefined) =>
      other !== undefined && column.path.slice(0, level + 1).every((part, at) => other.path[at] === part);
    if (shares(columns[i - 1])) return [];
    const after = columns.slice(i).findIndex((other) => !shares(other));
    return [spanCell('label', [label], after === -1 ? valueColumns - i : after)];
  });
}

/** The form breaks labels of four characters in two where its columns are narrow, that is under a shared label. */
function printedLines(label: string, level: number): string[] {
  return level > 0 && label.length === 4 ? [label.slice(0, 2), label.slice(2)] : [label];
}
