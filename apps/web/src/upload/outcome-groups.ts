import type { Upload } from './upload-queue.ts';

/** Kinds of outcome: those that a person has to do something about first, what is done last. */
export const outcomeGroups = [
  'failed',
  'agencyUnknown',
  'yearUnknown',
  'unreadable',
  'notAReport',
  'partial',
  'read',
  'repeated',
  'notOurs',
] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** Where a file belongs in the list at the end; null while it is on its way. */
export function groupOf({ state }: Pick<Upload<unknown>, 'state'>): OutcomeGroup | null {
  if (state.step === 'failed' || state.step === 'refused') return 'failed';
  if (state.step !== 'done') return null;
  const { outcome, repeated, partial } = state.entry;
  if (outcome !== 'report') return outcome;
  if (repeated) return 'repeated';
  return partial ? 'partial' : 'read';
}

/** Files by what became of them; groups without any are left out. */
export function grouped<F>(
  uploads: readonly Upload<F>[],
): { readonly group: OutcomeGroup; readonly uploads: readonly Upload<F>[] }[] {
  return outcomeGroups
    .map((group) => ({ group, uploads: uploads.filter((upload) => groupOf(upload) === group) }))
    .filter((each) => each.uploads.length > 0);
}
