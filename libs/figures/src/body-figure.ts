import { indicatorOf, type Code, type PackedFigures } from '@gongkai/report';
import { channelFigure, confirmedValue, type ChannelFigure, type Missing } from './channel-figure.ts';
import { asks, codesOf } from './editions.ts';
import { reportOf, type AgencyId, type CountyFigures } from './county.ts';
import { owes } from './expected.ts';
import { NotSummable } from './not-summable.ts';

/** A figure that is reckoned from several of a report (`newMedia`). */
export interface ReckonedFigure {
  readonly codes: readonly Code[];
  readonly of: (report: PackedFigures) => ChannelFigure;
}

/** A figure of a report: by its code, or reckoned. */
export type FigureOf = Code | ReckonedFigure;

/**
 * Why a body has no number for a headline. `notAsked`: its edition of the form has no such figure. `unconfirmed`: the number
 * is inferred and nobody confirmed it. `unreported` (未报): it owes a report and none is in. `notOwed`: it owes none.
 */
export type NoNumber = Missing | 'notAsked' | 'unconfirmed' | 'unreported' | 'notOwed';

/** A figure of a body in a year. `value`, as it enters a headline, is null exactly where `state` is not `number`. */
export interface BodyFigure {
  readonly state: 'number' | NoNumber;
  readonly value: number | null;
  /** The number that is only inferred. */
  readonly inferred: number | null;
  readonly approximate: boolean;
}

/** @throws {UnknownCode} for a code no edition has */
export function bodyFigure<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
  figure: FigureOf,
): BodyFigure {
  const report = reportOf(county, agencyId, year);
  if (report === null) return none(owes(county, agencyId, year) ? 'unreported' : 'notOwed');
  return figureIn(report.figures, figure);
}

/** A figure of one report, as it enters a headline. */
export function figureIn(report: PackedFigures, figure: FigureOf): BodyFigure {
  const read = typeof figure === 'string' ? channelFigure(report, figure) : figure.of(report);
  if (read.missing === 'absent' && !asks(report.form, figure)) return none('notAsked');
  if (read.value === null) return none(read.missing);
  const { approximate } = read;
  const value = confirmedValue(read);
  if (value === null) return { state: 'unconfirmed', value, inferred: read.value, approximate };
  return { state: 'number', value, inferred: null, approximate };
}

/** @throws {NotSummable} for a figure that is never added up over bodies */
export function mustAddUp(figure: FigureOf): void {
  for (const code of codesOf(figure)) {
    if (indicatorOf(code).overBodies === 'none') throw new NotSummable(code, 'bodies');
  }
}

function none(state: NoNumber): BodyFigure {
  return { state, value: null, inferred: null, approximate: false };
}
