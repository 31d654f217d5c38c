import type { ListedCheck } from '@gongkai/contracts';

/** What the catalogue can be narrowed to; null narrows nothing. */
export interface CheckFilter {
  readonly fault: string | null;
  readonly scope: string | null;
  readonly state: string | null;
  /** Part of a name or a sentence. */
  readonly words: string;
}

/** The catalogue as it is shown. */
export interface CheckGroups {
  /** Came with the program, new or judging otherwise: someone has to switch them on. */
  readonly waiting: readonly ListedCheck[];
  readonly others: readonly ListedCheck[];
}

/** The checks that a filter leaves, those that wait for a person apart; each in the order of the program. */
export function checkGroups(checks: readonly ListedCheck[], filter: CheckFilter): CheckGroups {
  const left = checks.filter((check) => passes(check, filter));
  return { waiting: left.filter(waits), others: left.filter((check) => !waits(check)) };
}

/** Whether a check came with the program and nobody has said yet that it shall be in force as it is now. */
export function waits({ state }: Pick<ListedCheck, 'state'>): boolean {
  return state === 'new' || state === 'changed';
}

function passes({ fault, scope, state, name, sentence }: ListedCheck, filter: CheckFilter): boolean {
  const words = filter.words.trim().toLowerCase();
  return (
    (filter.fault === null || fault === filter.fault) &&
    (filter.scope === null || scope === filter.scope) &&
    (filter.state === null || (filter.state === 'waiting' ? waits({ state }) : state === filter.state)) &&
    [name.zh, name.en, sentence.zh, sentence.en].some((text) => text.toLowerCase().includes(words))
  );
}
