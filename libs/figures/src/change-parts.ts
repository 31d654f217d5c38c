import { agencyLines, type AgencyLine } from './agency-lines.ts';
import { bodyFigure, figureIn, mustAddUp, type BodyFigure, type FigureOf } from './body-figure.ts';
import { changeKind, type ChangeKind, type MissingIn } from './change-kind.ts';
import { changeOnYear, type Change } from './change-on-year.ts';
import { correctedBy } from './corrected-by.ts';
import { reportsOf, type AgencyId, type CountyFigures } from './county.ts';
import { countedAlike, editionIn } from './editions.ts';

/** What one line of bodies brings to the change of a figure. */
export interface ChangePart<Id extends AgencyId = AgencyId> {
  readonly kind: ChangeKind;
  /** The bodies in both years, and how they are joined. */
  readonly line: AgencyLine<Id>;
  /** The year in which a number is missing, if one is. */
  readonly missingIn: MissingIn;
  /** The stated numbers of its bodies added up; null for none. */
  readonly before: number | null;
  readonly after: number | null;
  /** Its part of the difference: `reading` and `correction` together. */
  readonly amount: number;
  /** What the documents as first read bring. */
  readonly reading: number;
  /** What persons' corrections of readings bring. */
  readonly correction: number;
}

/** A change of a county's figure between two years and what it is made of, without residual. */
export interface ChangeParts<Id extends AgencyId = AgencyId> extends Change {
  /** Every body that reports or owes in one of the years, in exactly one part; none where there is no difference to state. */
  readonly parts: readonly ChangePart<Id>[];
  /** `reading` of the parts by kind, those that bring something or have bodies; with `correction` they make the difference. */
  readonly byKind: readonly { readonly kind: ChangeKind; readonly reading: number; readonly lines: number }[];
  readonly correction: number;
  /** Whether editions of the two years that parts compare count the figure otherwise: to be shown with a break and a note. */
  readonly countedOtherwise: boolean;
  /** Why no change can be stated: no edition used in one of the years asks for it, or no body states a number. */
  readonly withheld: 'notAsked' | 'noNumber' | null;
}

/**
 * A figure's change between two years over the bodies: Σ `parts.amount` is `difference` exactly, in the pack's whole numbers
 * (counts in their unit, money in fen). A missing number is a part of its own kind and never a zero of a body.
 * @throws {NotSummable} for a figure that is never added up over bodies
 * @throws {UnknownCode} for a code no edition has
 */
export function changeParts<Id extends AgencyId>(
  county: CountyFigures<Id>,
  figure: FigureOf,
  before: number,
  after: number,
): ChangeParts<Id> {
  mustAddUp(figure);
  const [from, to] = [headlineOf(county, before, figure), headlineOf(county, after, figure)];
  const change = changeOnYear(to.value, from.value);
  if (change.difference === null) {
    const withheld = from.notAsked || to.notAsked ? 'notAsked' : 'noNumber';
    return { ...change, parts: [], byKind: [], correction: 0, countedOtherwise: false, withheld };
  }
  const parts = agencyLines(county, before, after).map((line) => partOf(county, figure, line, before, after));
  const byKind = new Map<ChangeKind, { reading: number; lines: number }>();
  for (const { kind, reading } of parts) {
    const sum = byKind.get(kind) ?? { reading: 0, lines: 0 };
    byKind.set(kind, { reading: sum.reading + reading, lines: sum.lines + 1 });
  }
  return {
    ...change,
    parts,
    byKind: [...byKind].map(([kind, sum]) => ({ kind, ...sum })),
    correction: parts.reduce((total, { correction }) => total + correction, 0),
    countedOtherwise: areCountedOtherwise(county, figure, parts, before, after),
    withheld: null,
  };
}

function areCountedOtherwise<Id extends AgencyId>(
  county: CountyFigures<Id>,
  figure: FigureOf,
  parts: readonly ChangePart<Id>[],
  before: number,
  after: number,
): boolean {
  const editions = (side: 'before' | 'after', year: number) => {
    const compared = parts.filter((part) => part.before !== null && part.after !== null);
    return new Set(compared.flatMap(({ line }) => line[side].map((id) => editionIn(county, id, year))));
  };
  const later = [...editions('after', after)];
  return [...editions('before', before)].some((some) =>
    later.some((other) => some !== null && other !== null && !countedAlike(figure, some, other)),
  );
}

function partOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  figure: FigureOf,
  line: AgencyLine<Id>,
  before: number,
  after: number,
): ChangePart<Id> {
  const from = line.before.map((id) => bodyFigure(county, id, before, figure));
  const to = line.after.map((id) => bodyFigure(county, id, after, figure));
  const corrected = (ids: readonly Id[], year: number) =>
    ids.reduce((total, id) => total + correctedBy(county, id, year, figure), 0);
  const [valueBefore, valueAfter] = [added(from), added(to)];
  const amount = (valueAfter ?? 0) - (valueBefore ?? 0);
  const correction = corrected(line.after, after) - corrected(line.before, before);
  const { kind, missingIn } = changeKind(line, from, to);
  return {
    kind,
    missingIn,
    line,
    before: valueBefore,
    after: valueAfter,
    amount,
    reading: amount - correction,
    correction,
  };
}

function headlineOf(county: CountyFigures, year: number, figure: FigureOf) {
  const figures = reportsOf(county, year).map((report) => figureIn(report.figures, figure));
  return {
    value: added(figures),
    notAsked: figures.length > 0 && figures.every(({ state }) => state === 'notAsked'),
  };
}

function added(figures: readonly BodyFigure[]): number | null {
  let sum: number | null = null;
  for (const { value } of figures) {
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}
