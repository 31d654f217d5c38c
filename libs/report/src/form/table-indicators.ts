import type { Code } from '../figure.ts';
import { cellCode, type FormColumn, type FormRow, type FormTable } from './form.ts';
import type { Indicator } from './indicator.ts';

/** `三、` or `（三）`: the number of a label without its words. */
const enumerator = /^(?:[一二三四]、|（[一二三四五六七]）)/;

/** Official label of a row: the numbers of the labels above it and its own words, e.g. 三、（三）1.属于国家秘密. */
function rowLabel(row: FormRow): string {
  return row.path.map((label, i) => (i === row.path.length - 1 ? label : (enumerator.exec(label)?.[0] ?? ''))).join('');
}

/** Applicant columns are named by themselves, the columns of table four by their whole path. */
function columnLabel(table: FormTable, column: FormColumn): string {
  const own = column.path[column.path.length - 1] ?? column.key;
  return (table.name === 'four' ? column.path.join('·') : own).replace(/（单位：.*）$/, '');
}

/** Stocks and carried-over figures: over years the first or the last, never the sum. */
function overYears(code: Code): Indicator['overYears'] {
  if (code.startsWith('requests.carriedIn.') || code.endsWith('.previousItems')) return 'first';
  if (code.startsWith('requests.carriedForward.') || /\.(?:inForce|published|pending)$/.test(code)) return 'last';
  return code.startsWith('review.') && code.endsWith('.total') ? 'none' : 'sum';
}

/** Unit of a cell of table two in the 2019 edition counts items, of money 万元; 2019's procurement names none. */
function unit(code: Code): string {
  if (code === 'disclosure.procurement.amount') return 'asPrinted';
  if (code.endsWith('.amount')) return '万元';
  return /\.(?:previousItems|change|items)$/.test(code) ? '项' : '件';
}

/** The figures of a table, row by row. */
export function tableIndicators(table: FormTable): Indicator[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column): Indicator => {
        const code = cellCode(row, column);
        const names = [rowLabel(row), columnLabel(table, column)].filter((name) => name !== '');
        return {
          code,
          label: { zh: names.join('·'), en: [row.en, column.en].filter((name) => name !== '').join(' · ') },
          table: table.name,
          section: table.section,
          unit: unit(code),
          measure: code.endsWith('.amount') ? 'money' : 'count',
          overBodies: 'sum',
          overYears: overYears(code),
        };
      }),
    ),
  );
}
