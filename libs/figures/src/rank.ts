import type { AgencyId } from './county.ts';

/** A number of a body; null where it has none to be ranked by. */
export interface BodyValue<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly value: number | null;
}

export interface Rank<Id extends AgencyId = AgencyId> {
  readonly agencyId: Id;
  readonly value: number;
  /** 1 for the largest. Equal numbers share the better rank and the next ones are left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many bodies share the rank, itself included. */
  readonly sharing: number;
}

/** The bodies with a number, largest first, those that share a rank in the order given. A missing number has no rank. */
export function ranked<Id extends AgencyId>(values: readonly BodyValue<Id>[]): Rank<Id>[] {
  const sorted = values
    .flatMap(({ agencyId, value }) => (value === null ? [] : [{ agencyId, value }]))
    .sort((a, b) => b.value - a.value);
  const first = new Map<number, number>();
  const sharing = new Map<number, number>();
  for (const [i, { value }] of sorted.entries()) {
    if (!first.has(value)) first.set(value, i + 1);
    sharing.set(value, (sharing.get(value) ?? 0) + 1);
  }
  return sorted.map(({ agencyId, value }) => ({
    agencyId,
    value,
    rank: first.get(value) ?? 1,
    sharing: sharing.get(value) ?? 1,
  }));
}
