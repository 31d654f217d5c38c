import type { EarlierReport } from '@gongkai/checks';
import { asInForm, type Cell, type Code, formOf } from '@gongkai/report';
import type { FigureColumns } from './packed-columns.ts';

/** The columns of a version without what persons and rules decided, numbers as text. */
export type ComparedRow = Pick<
  FigureColumns,
  'form' | 'absent' | 'blank' | 'notApplicable' | 'approximate' | 'unreadable'
> &
  Readonly<Record<'values' | 'money', string>>;

/** The report in a row, as it is held against others. Its figures are taken apart when they are looked at first. */
export function comparedReport(row: ComparedRow): EarlierReport {
  let figures: EarlierReport['figures'] | null = null;
  return {
    form: row.form,
    get figures() {
      return (figures ??= figuresOf(row));
    },
  };
}

const cellOf = (cell: Cell['cell'], value: number | null = null): Cell => ({ cell, value, text: '' });
const [blank, notApplicable, unreadable] = [cellOf('blank'), cellOf('notApplicable'), cellOf('unreadable')];

/** Straight from the columns: a county’s year has the figures of some hundred reports. */
function figuresOf(row: ComparedRow): EarlierReport['figures'] {
  const counts = row.values.split(',');
  const amounts = row.money.split(',');
  const figures: Record<Code, Cell> = {};
  let amount = 0;
  for (const [i, indicator] of (formOf(row.form)?.indicators ?? []).entries()) {
    const whole = indicator.measure === 'money' ? amounts[amount++] : counts[i];
    if (row.absent[i] === '1') continue;
    const approximate = row.approximate[i] === '1';
    figures[indicator.code] =
      noNumber(row, i) ?? cellOf(approximate ? 'approximate' : 'number', asInForm(indicator, Number(whole)));
  }
  return figures;
}

function noNumber(row: ComparedRow, i: number): Cell | null {
  if (row.blank[i] === '1') return blank;
  if (row.notApplicable[i] === '1') return notApplicable;
  return row.unreadable[i] === '1' ? unreadable : null;
}
