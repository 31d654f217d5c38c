import { editionOf, formOf, indicatorOf, positionsOf, type Code, type FormEdition } from '@gongkai/report';
import type { FigureOf } from './body-figure.ts';
import { reportOf, type AgencyId, type CountyFigures } from './county.ts';

export function codesOf(figure: FigureOf): readonly Code[] {
  return typeof figure === 'string' ? [figure] : figure.codes;
}

/**
 * Whether an edition of the form asks for a figure; for a reckoned one, for something that it is made from.
 * @throws {UnknownCode} for a code no edition has
 */
export function asks(edition: FormEdition, figure: FigureOf): boolean {
  return codesOf(figure).some((code) => positionsOf(edition).has(indicatorOf(code).code));
}

/**
 * Whether two editions count a figure alike: both ask for it, and in the same place of the form. So the channels of the statistics of
 * 2014 (a table that counts each item once) are not those of later prose, and 2019's 规范性文件 has no number in 2021.
 */
export function countedAlike(figure: FigureOf, some: FormEdition, other: FormEdition): boolean {
  if (some === other) return asks(some, figure);
  const asked = codesOf(figure).filter((code) => positionsOf(some).has(code) || positionsOf(other).has(code));
  return asked.length > 0 && asked.every((code) => standsIn(some, code) === standsIn(other, code));
}

/** The edition a body's report of that year is in; without a report, the one it is due in. */
export function editionIn<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
): FormEdition | null {
  return reportOf(county, agencyId, year)?.figures.form ?? editionOf(year);
}

/** Whether a line breaks between two editions; where neither asks for the figure there is none to break. */
export function breaksBetween(figure: FigureOf, some: FormEdition, other: FormEdition): boolean {
  return (asks(some, figure) || asks(other, figure)) && !countedAlike(figure, some, other);
}

/** Table two, three, four, the statistics, or prose; undefined where the edition does not ask for it. */
function standsIn(edition: FormEdition, code: Code): string | undefined {
  const position = positionsOf(edition).get(code);
  const indicator = position === undefined ? undefined : formOf(edition)?.indicators[position];
  return indicator === undefined ? undefined : (indicator.table ?? 'prose');
}
