import type { TableName } from '@gongkai/report';
import type { PrintedTable } from './printed-table.ts';

/** Width of the text on the page, in twentieths of a point. */
export const textWidth = 8844;

/** Widths of the label columns; the value columns share the rest evenly. */
const labelWidths: Readonly<Partial<Record<TableName, readonly number[]>>> = {
  two: [2211],
  three: [700, 1200, 3024],
};

/** Widths of a table's columns from left to right, in twentieths of a point; together they are `textWidth`. */
export function columnWidths({ name, labelColumns, columnCount, labelWidths: own }: PrintedTable): number[] {
  const labels = (own ?? labelWidths[name] ?? []).slice(0, labelColumns);
  const rest = textWidth - labels.reduce((sum, width) => sum + width, 0);
  const values = columnCount - labelColumns;
  const even = Math.floor(rest / values);
  return [...labels, ...Array.from({ length: values }, (_, i) => (i === values - 1 ? rest - even * i : even))];
}
