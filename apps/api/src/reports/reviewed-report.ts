import type { FigureValue, ReviewEntry } from '@gongkai/contracts';
import { type Code, type Figure, indicatorOf, type Report } from '@gongkai/report';

/** What a person decided on a figure and has not taken back. */
export type Decision = ReviewEntry & { readonly kind: 'confirm' | 'correct' };

/** A reading with what persons said of it. */
export interface ReviewedReport {
  /** Corrections in their places; what was confirmed or corrected is stated. */
  readonly report: Report;
  readonly confirmed: ReadonlySet<Code>;
  readonly corrected: ReadonlySet<Code>;
  /** Decided, and read otherwise since. */
  readonly lookAgain: ReadonlySet<Code>;
}

/** What stands of decisions. @param history newest first */
export function standingOf(history: readonly ReviewEntry[]): ReadonlyMap<Code, Decision> {
  const last = new Map(history.toReversed().map((entry) => [entry.code, entry]));
  return new Map([...last].flatMap(([code, entry]) => (isDecision(entry) ? [[code, entry]] : [])));
}

function isDecision(entry: ReviewEntry): entry is Decision {
  return entry.kind !== 'withdraw';
}

/**
 * Puts decisions on a reading. A correction says what the document says, so it holds however the document is read; a
 * confirmation says that what was read is right, so it lapses when something else is read.
 */
export function reviewedReport(report: Report, decisions: ReadonlyMap<Code, Decision>): ReviewedReport {
  const figures = new Map(Object.entries(report.figures));
  const [confirmed, corrected, lookAgain] = [new Set<Code>(), new Set<Code>(), new Set<Code>()];
  for (const [code, { kind, from, to }] of decisions) {
    const figure = report.figures[code];
    const read = valueOf(figure);
    const asBefore = sameValue(read, from);
    if (kind === 'confirm') {
      (asBefore ? confirmed : lookAgain).add(code);
      if (asBefore && figure !== undefined) figures.set(code, { ...figure, standing: 'stated' });
      continue;
    }
    corrected.add(code);
    if (!asBefore && !sameValue(read, to)) lookAgain.add(code);
    if (to === null) figures.delete(code);
    else figures.set(code, { ...(figure ?? { text: '', places: [] }), ...to, standing: 'stated' });
  }
  return { report: { ...report, figures: Object.fromEntries(figures) }, confirmed, corrected, lookAgain };
}

/** What stands in a figure's place; null where the reading has none. */
export function valueOf(figure: Figure | undefined): FigureValue | null {
  return figure === undefined ? null : { cell: figure.cell, value: figure.value, unit: figure.unit };
}

/** The unit only matters where there is a number. */
export function sameValue(one: FigureValue | null, other: FigureValue | null): boolean {
  if (one === null || other === null) return one === other;
  return one.cell === other.cell && one.value === other.value && (one.value === null || one.unit === other.unit);
}

/** Whether a number in that unit can stand for the figure: whole, of an amount in a unit of money. */
export function fits(code: Code, { cell, value, unit }: FigureValue): boolean {
  if (value === null) return cell !== 'number' && cell !== 'approximate';
  const { measure } = indicatorOf(code);
  return measure === 'money' ? ['元', '万元', '亿元'].includes(unit) : Number.isSafeInteger(value);
}
