import type { Figure } from '@gongkai/report';

/** How a figure is shown: zero is grey, blank hatched, absent named; none of them looks like another. */
export type CellLook = 'absent' | 'blank' | 'notApplicable' | 'unreadable' | 'approximate' | 'zero' | 'number';

/** The look of a figure; undefined for one the report does not have. */
export function cellLook(figure: Pick<Figure, 'cell' | 'value'> | undefined): CellLook {
  if (figure === undefined) return 'absent';
  if (figure.cell === 'number') return figure.value === 0 ? 'zero' : 'number';
  return figure.cell;
}
