import type { AgencyLine } from './agency-lines.ts';
import type { BodyFigure, NoNumber } from './body-figure.ts';
import type { SuccessionKind } from './county.ts';

/**
 * What a part of a change comes from. `continuing`: the body is in both years. `renamed`, `merged`, `split`: it is, through its
 * successors. `new`, `closed`: it is in one year and owes nothing in the other. Else a number is missing in one year or both,
 * for that reason; such a part is no change of what was counted.
 */
export type ChangeKind = 'continuing' | SuccessionKind | 'new' | 'closed' | Exclude<NoNumber, 'notOwed'>;

/** The year in which a number is missing, if one is. */
export type MissingIn = 'before' | 'after' | 'both' | null;

/** The first of these that holds of a body of the line says why its change cannot be told. */
const reasons = ['unreported', 'notAsked', 'unreadable', 'unconfirmed', 'blank', 'absent', 'notApplicable'] as const;

/** The kind of what a line of bodies brings, from the figures of its bodies in both years. */
export function changeKind(
  line: AgencyLine,
  from: readonly BodyFigure[],
  to: readonly BodyFigure[],
): { kind: ChangeKind; missingIn: MissingIn } {
  const [inBefore, inAfter] = [from.some(isMissing), to.some(isMissing)];
  if (inBefore || inAfter) {
    const missing = [...from, ...to].filter(isMissing);
    const reason = reasons.find((state) => missing.some((each) => each.state === state));
    const missingIn = inBefore && inAfter ? 'both' : inBefore ? 'before' : 'after';
    if (reason !== undefined) return { kind: reason, missingIn };
  }
  if (from.length === 0) return { kind: 'new', missingIn: null };
  if (to.length === 0) return { kind: 'closed', missingIn: null };
  return { kind: line.kind === 'same' ? 'continuing' : line.kind, missingIn: null };
}

function isMissing({ value }: BodyFigure): boolean {
  return value === null;
}
