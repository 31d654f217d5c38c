import { type FindingDecision, findingDecision } from '@gongkai/contracts';

/** What a person can decide on findings. */
export const decisionKinds = ['waive', 'confirm', 'ask'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What was written into the form of a decision. */
export interface DecisionDraft {
  readonly kind: DecisionKind;
  readonly reason: string;
  /** Null: none is to be printed. */
  readonly footnote: string | null;
}

/** The decision that a draft makes on findings; null while something is missing. */
export function decisionOf(
  { kind, reason, footnote }: DecisionDraft,
  findings: readonly string[],
): FindingDecision | null {
  const said = (name: string, text: string | null) =>
    text === null || text.trim() === '' ? {} : { [name]: text.trim() };
  if (footnote !== null && footnote.trim() === '') return null;
  const given = { kind, findings, ...said('reason', reason), ...said('footnote', footnote) };
  const parsed = findingDecision.safeParse(given);
  return parsed.success ? parsed.data : null;
}
