import { type Cell, type Code, formOf, packedFigure, type PackedFigures } from '@gongkai/report';
import type { EarlierReport } from '@gongkai/checks';
import { type FigureColumns, toPacked } from './packed-columns.ts';

type Left = 'money' | 'inferred' | 'confirmed' | 'corrected';

/** The columns of a version without its amounts and without what persons and rules decided, counts as text. */
export type PackedRow = Omit<FigureColumns, 'values' | Left> & { readonly values: string };

const left: Pick<FigureColumns, Left> = { money: [], inferred: '', confirmed: '', corrected: '' };

/** Figures of a report that are taken apart when they are looked at first: most checks look at a few reports only. */
export type LazyFigures = EarlierReport;

export function toLazyFigures({ values, ...columns }: PackedRow): LazyFigures {
  let figures: EarlierReport['figures'] | null = null;
  return {
    form: columns.form,
    get figures() {
      return (figures ??= countsOf(toPacked({ ...columns, ...left, values: values.split(',').map(Number) })));
    },
  };
}

/** Amounts are left out: no check holds them against another report, and a pack has them in fen. */
export function countsOf(packed: PackedFigures): EarlierReport['figures'] {
  const counts = (formOf(packed.form)?.indicators ?? []).filter(({ measure }) => measure === 'count');
  const figures = counts.flatMap(({ code }): [Code, Cell][] => {
    const figure = packedFigure(packed, code);
    return figure === null ? [] : [[code, { cell: figure.cell, value: figure.value, text: '' }]];
  });
  return Object.fromEntries(figures);
}
