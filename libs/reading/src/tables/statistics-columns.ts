import { cellValue } from './cell-value.ts';
import { type GridView, isWording, type LabelledCell } from './grid-view.ts';
import { plain } from './visible.ts';

const units = /^(?:条|件|次|篇|个|人|人次|万元|亿元|元|宗|份|期|场|-+|—+|─+|——+|\/+)$/;
const labelHeader = /^(?:统计|指标)*(?:指标|项目|内容)(?:名称)?$/;
const unitHeader = /^(?:计量)?单位$/;
const otherHeader = /^(?:备注|说明|序号|编号|代码)$/;

/** Where a statistics table prints its numbers: columns of its header row, right of the labels. */
export interface StatisticsColumns {
  /** Cells of the header right of its label, from left to right. */
  readonly width: number;
  /** Which of them is the number's, and its position in the grid; null where several may be. */
  readonly value: { readonly index: number; readonly column: number } | null;
}

/** Whether a cell is nothing but a unit, or the stroke that stands in the place of one. */
export function isUnit(cell: LabelledCell): boolean {
  return units.test(plain(cell.text));
}

/** The columns that a row names as the table's header does; null where it is no header. */
export function headerColumns(row: readonly LabelledCell[]): StatisticsColumns | null {
  const labels = row.filter((cell) => labelHeader.test(plain(cell.text)));
  const label = labels[0];
  if (label === undefined) return null;
  const right = row.slice(row.indexOf(label) + 1);
  const values = right.filter((cell) => {
    const text = plain(cell.text);
    return text !== '' && !unitHeader.test(text) && !otherHeader.test(text);
  });
  const [value, ...others] = values;
  const known = value !== undefined && others.length === 0 && labels.length === 1;
  return { width: right.length, value: known ? { index: right.indexOf(value), column: value.column } : null };
}

/**
 * The cell with the number of a row whose label is `label`; null where it cannot be told. By the header's column where
 * there is a header; without one, the only cell right of the label that is no unit.
 */
export function valueCell(
  view: GridView,
  row: readonly LabelledCell[],
  label: LabelledCell,
  columns: StatisticsColumns | null,
): LabelledCell | null {
  const cell = cellOfNumber(view, row.slice(row.indexOf(label) + 1), columns);
  // A number merged over several lines belongs to none of them in particular.
  return cell !== null && cell.row === label.row && cell.rowSpan <= label.rowSpan ? cell : null;
}

function cellOfNumber(
  { grid }: GridView,
  right: readonly LabelledCell[],
  columns: StatisticsColumns | null,
): LabelledCell | null {
  if (columns !== null) {
    const { value, width } = columns;
    if (value === null) return null;
    const named = grid.exact
      ? right.find(({ column, columnSpan }) => column <= value.column && value.column < column + columnSpan)
      : right.length === width
        ? right[value.index]
        : undefined;
    if (named !== undefined || grid.exact) return named === undefined || isNamedUnit(named) ? null : named;
  }
  const [only, ...others] = right.filter((cell) => !isUnitAmong(cell, right));
  if (only === undefined || others.length > 0) return null;
  if (only.text === '') return grid.exact || right.length > 1 ? only : null;
  return isWording(only) && cellValue(only.text).cell === 'unreadable' ? null : only;
}

/** A unit in words, which no number can be; a stroke may say that there is none. */
function isNamedUnit(cell: LabelledCell): boolean {
  return isUnit(cell) && /\p{Script=Han}/u.test(cell.text);
}

/** A stroke is a unit's place only where another cell can be the number's. */
function isUnitAmong(cell: LabelledCell, right: readonly LabelledCell[]): boolean {
  return isNamedUnit(cell) || (isUnit(cell) && cell !== right.at(-1));
}
