import type { FigureValue, Review, StandingReview } from '@gongkai/contracts';
import { type Code, type Figure, type Indicator, indicatorOf, type Report } from '@gongkai/report';

/** A figure whose reading wants to be looked at. */
export interface QueueItem {
  readonly indicator: Indicator;
  readonly cause: Review['toReview'][number]['cause'];
  /** Undefined where a decision stands on a figure that the reading no longer has. */
  readonly figure: Figure | undefined;
}

/** A figure on whose reading a person decided. */
export interface DecidedItem {
  readonly indicator: Indicator;
  readonly standing: StandingReview;
}

/** What wants to be looked at, in the order of the review: what matters most first. */
export function reviewQueue(figures: Report['figures'], { toReview }: Pick<Review, 'toReview'>): QueueItem[] {
  return toReview.map(({ code, cause }) => ({ indicator: indicatorOf(code), cause, figure: figures[code] }));
}

/** What was decided, the latest first. */
export function decidedItems({ standing }: Pick<Review, 'standing'>): DecidedItem[] {
  return Object.entries(standing)
    .flatMap(([code, review]) => (review === undefined ? [] : [{ indicator: indicatorOf(code), standing: review }]))
    .sort((a, b) => b.standing.when.localeCompare(a.standing.when));
}

/** The figure to look at after this one is decided: the next in the order, else the one before. */
export function nextInQueue(queue: readonly QueueItem[], decided: Code): Code | null {
  const at = queue.findIndex(({ indicator }) => indicator.code === decided);
  return (queue[at + 1] ?? queue[at - 1])?.indicator.code ?? null;
}

/** What a reading says of a figure, as a decision names it; null for one the reading does not have. */
export function readAs(figure: Figure | undefined): FigureValue | null {
  return figure === undefined ? null : { cell: figure.cell, value: figure.value, unit: figure.unit };
}
