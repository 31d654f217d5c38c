import { positionsOf, type PackedFigures } from '@gongkai/report';
import { figureIn, type FigureOf } from './body-figure.ts';
import { reportOf, type AgencyId, type Correction, type CountyFigures } from './county.ts';
import { codesOf } from './editions.ts';

/**
 * By how much persons' corrections of the reading raised the number that a body's figure brings to the headline (a number that
 * was none before counts whole, one that is none now against itself). 0 without a correction.
 */
export function correctedBy<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
  figure: FigureOf,
): number {
  const report = reportOf(county, agencyId, year);
  const corrections = report?.corrections?.filter(({ code }) => codesOf(figure).includes(code)) ?? [];
  if (report === null || corrections.length === 0) return 0;
  const valueIn = (figures: PackedFigures) => figureIn(figures, figure).value ?? 0;
  return valueIn(report.figures) - valueIn(asFirstRead(report.figures, corrections));
}

/** The figures with the numbers that the reader had where a person corrected them; without one where it had none. */
function asFirstRead(figures: PackedFigures, corrections: readonly Correction[]): PackedFigures {
  const values = [...figures.values];
  const states = [...figures.states];
  for (const { code, readAs } of corrections) {
    const position = positionsOf(figures.form).get(code);
    if (position === undefined) continue;
    values[position] = readAs ?? 0;
    states[position] = readAs === null ? '-' : 'n';
  }
  return { ...figures, values, states: states.join('') };
}
