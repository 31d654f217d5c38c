import { figureIn, mustAddUp, type FigureOf } from './body-figure.ts';
import { reportsOf, type AgencyId, type CountyFigures } from './county.ts';
import type { FigurePart } from './figure-parts.ts';
import type { PackedFigures } from '@gongkai/report';

/** The sum of the stated numbers of two years and their difference; a year without any adds nothing. */
export interface Amounts {
  readonly before: number;
  readonly after: number;
  readonly amount: number;
}

/** What a total's change is made of, part by part. All `amount`s together make `total.amount` exactly. */
export interface ChangeByCode {
  readonly total: Amounts;
  readonly parts: readonly (Amounts & { readonly key: string })[];
  /** What totals have above their parts: for channels 未区分渠道, for a table cells left out. */
  readonly unassigned: Amounts;
  /** Where parts exceed their total, which contradicts it; never positive in a year. */
  readonly exceeding: Amounts;
  /** Parts of reports that state no total; never positive in a year. */
  readonly withoutTotal: Amounts;
}

/**
 * A total's change between two years by its parts (`partsOf`), over all bodies or those given. What reports state beside or
 * against their parts is named, so nothing is left over. `total` null: the total is what the parts add up to.
 * @throws {NotSummable} for a figure that is never added up over bodies
 * @throws {UnknownCode} for a code no edition has
 */
export function changeByCode<Id extends AgencyId>(
  county: CountyFigures<Id>,
  total: FigureOf | null,
  parts: readonly FigurePart[],
  before: number,
  after: number,
  agencyIds?: readonly Id[],
): ChangeByCode {
  for (const figure of [...(total === null ? [] : [total]), ...parts.flatMap(({ figures }) => figures)]) {
    mustAddUp(figure);
  }
  const among = agencyIds === undefined ? null : new Set(agencyIds);
  const [from, to] = [before, after].map((year) =>
    reportsOf(county, year)
      .filter(({ agencyId }) => among === null || among.has(agencyId))
      .map(({ figures }) => divided(figures, total, parts)),
  );
  const amounts = (pick: (report: Divided) => number): Amounts => {
    const [first, last] = [from ?? [], to ?? []].map((year) => year.reduce((sum, report) => sum + pick(report), 0));
    return { before: first ?? 0, after: last ?? 0, amount: (last ?? 0) - (first ?? 0) };
  };
  return {
    total: amounts((report) => report.total),
    parts: parts.map(({ key }, i) => ({ key, ...amounts((report) => report.parts[i] ?? 0) })),
    unassigned: amounts(({ unassigned }) => unassigned),
    exceeding: amounts(({ exceeding }) => exceeding),
    withoutTotal: amounts(({ withoutTotal }) => withoutTotal),
  };
}

interface Divided {
  readonly total: number;
  readonly parts: readonly number[];
  readonly unassigned: number;
  readonly exceeding: number;
  readonly withoutTotal: number;
}

function divided(report: PackedFigures, total: FigureOf | null, parts: readonly FigurePart[]): Divided {
  const numbers = parts.map(({ figures }) =>
    figures.reduce((sum, figure) => sum + (figureIn(report, figure).value ?? 0), 0),
  );
  const sum = numbers.reduce((whole, number) => whole + number, 0);
  const stated = total === null ? sum : figureIn(report, total).value;
  const beside = (stated ?? 0) - sum;
  return {
    total: stated ?? 0,
    parts: numbers,
    unassigned: stated === null ? 0 : Math.max(beside, 0),
    exceeding: stated === null ? 0 : Math.min(beside, 0),
    withoutTotal: stated === null ? beside : 0,
  };
}
