import type { Cell, FormColumn } from '@gongkai/report';
import { cellValue } from './cell-value.ts';
import { plain } from './visible.ts';

const money = /(?:亿|万)?元|[亿万]$/;
const yuan: Readonly<Record<string, number>> = { 元: 1, 万: 10_000, 万元: 10_000, 亿: 1e8, 亿元: 1e8 };

/**
 * What stands in a cell of a column for which the form sets a unit of money: the number in the form's unit, whether the
 * cell (35.65万元), the printed header (单位：元) or only the form names one. Unreadable where the cell names none and the
 * header several. Other columns as `cellValue` reads them.
 */
export function amountIn(text: string, column: FormColumn, header: string): Cell {
  const due = /单位：((?:亿|万)?元)/.exec(column.path.at(-1) ?? '')?.[1];
  if (due === undefined) return cellValue(text);
  const printed = plain(text);
  const own = money.exec(printed)?.[0];
  const [named, ...others] = new Set(plain(header).match(/(?:亿|万)?元/g));
  const read = own === undefined || !printed.endsWith(own) ? cellValue(text) : cellValue(printed.slice(0, -own.length));
  const cell = { ...read, text: cellValue(text).text };
  if (cell.value === null) return cell;
  if (own === undefined && others.length > 0) return { cell: 'unreadable', value: null, text: cell.text };
  const scale = (yuan[own ?? named ?? due] ?? 1) / (yuan[due] ?? 1);
  return scale === 1 ? cell : { ...cell, value: Math.round(cell.value * scale * 1e6) / 1e6 };
}
