import { type Check, checks, type InForce } from '@gongkai/checks';
import type { ListedCheck } from '@gongkai/contracts';
import type { CheckSwitch } from '../store/check-switches.ts';
import type { Tx } from '../store/in-scope.ts';

/** By code of a check what was last said of it in a county. */
export type Switches = ReadonlyMap<string, Pick<CheckSwitch, 'revision' | 'inForce'>>;

/** Which checks run in a county. */
export interface ChecksInForce {
  readonly inForce: InForce;
  /** Those that judge otherwise since they were switched on: they do not run, and what they found before stays. */
  readonly changed: ReadonlySet<string>;
}

/** Counts from 1. */
export function revisionOf({ revision = 1 }: Pick<Check, 'revision'>): number {
  return revision;
}

/**
 * Whether a check is in force. One that came with the program, or judges otherwise than when it was switched on, waits for the
 * office to switch it on; one that the office does not want stays off, whatever becomes of it.
 */
export function stateOf(check: Pick<Check, 'code' | 'revision'>, switches: Switches): ListedCheck['state'] {
  const last = switches.get(check.code);
  if (last === undefined) return 'new';
  if (!last.inForce) return 'off';
  return last.revision === revisionOf(check) ? 'inForce' : 'changed';
}

/** The program's checks in that state. */
export function codesIn(state: ListedCheck['state'], switches: Switches): ReadonlySet<string> {
  return new Set(checks.filter((each) => stateOf(each, switches) === state).map(({ code }) => code));
}

/** How many checks came with the program and wait for the office to switch them on. */
export function waiting(switches: Switches): number {
  return codesIn('new', switches).size + codesIn('changed', switches).size;
}

export async function checksInForce(tx: Tx, regionId: number): Promise<ChecksInForce> {
  const switches = await tx.switches.standing(regionId);
  const running = codesIn('inForce', switches);
  return { inForce: (code) => running.has(code), changed: codesIn('changed', switches) };
}
