import { type Cell, type Code, formOf, packedCell, type PackedFigures } from '@gongkai/report';
import type { EarlierReport } from '@gongkai/checks';
import { type FigureColumns, toPacked } from './packed-columns.ts';

type Left = 'inferred' | 'confirmed' | 'corrected';

/** The columns of a version without what persons and rules decided, numbers as text. */
export type PackedRow = Omit<FigureColumns, 'values' | 'money' | Left> & Readonly<Record<'values' | 'money', string>>;

const left: Pick<FigureColumns, Left> = { inferred: '', confirmed: '', corrected: '' };

/** Figures of a report that are taken apart when they are looked at first: most checks look at a few reports only. */
export type LazyFigures = EarlierReport;

export function toLazyFigures({ values, money, ...columns }: PackedRow): LazyFigures {
  let figures: EarlierReport['figures'] | null = null;
  return {
    form: columns.form,
    get figures() {
      return (figures ??= comparedFigures(
        toPacked({ ...columns, ...left, values: values.split(',').map(Number), money: money.split(',') }),
      ));
    },
  };
}

/** The figures of a report as it is held against others: amounts in the unit of its form, nothing as printed. */
export function comparedFigures(packed: PackedFigures): EarlierReport['figures'] {
  const codes = (formOf(packed.form)?.indicators ?? []).map(({ code }) => code);
  const figures = codes.flatMap((code): [Code, Cell][] => {
    const cell = packedCell(packed, code);
    return cell === null ? [] : [[code, cell]];
  });
  return Object.fromEntries(figures);
}
