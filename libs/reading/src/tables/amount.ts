import type { Cell, FormColumn } from '@gongkai/report';
import { cellValue } from './cell-value.ts';

const money = /(?:亿|万)?元|[亿万]$/;
const yuan: Readonly<Record<string, number>> = { 元: 1, 万: 10_000, 万元: 10_000, 亿: 1e8, 亿元: 1e8 };

/**
 * What stands in a cell of a column for which the form sets a unit of money: the number in the form's unit, whether the
 * cell (35.65万元), the printed header (单位：元) or only the form names one. Other columns as `cellValue` reads them.
 */
export function amountIn(text: string, column: FormColumn, header: string): Cell {
  const due = /单位：((?:亿|万)?元)/.exec(column.path.at(-1) ?? '')?.[1];
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (due === undefined) return cellValue(text);
  const own = money.exec(plain)?.[0];
  const named = /\([^()]*?((?:亿|万)?元)[^()]*\)/.exec(header.normalize('NFKC'))?.[1];
  const read = own === undefined || !plain.endsWith(own) ? cellValue(text) : cellValue(plain.slice(0, -own.length));
  const printed = yuan[own ?? named ?? due] ?? 1;
  const scale = printed / (yuan[due] ?? 1);
  const cell = { ...read, text: cellValue(text).text };
  return scale === 1 || cell.value === null ? cell : { ...cell, value: Math.round(cell.value * scale * 1e6) / 1e6 };
}
