import type { Agency, CountyPacket } from '@gongkai/contracts';

/** A body before or after another one. */
export interface Kin {
  readonly agency: Agency;
  readonly kind: Agency['predecessors'][number]['kind'];
  /** First day of the new order, ISO date. */
  readonly since: string;
}

/** What became of a body: the names it bore, whom it continues and who continues it. */
export interface BodyHistory {
  /** Oldest first, without the one that it bears. */
  readonly formerNames: Agency['names'];
  readonly from: readonly Kin[];
  readonly into: readonly Kin[];
}

export function bodyHistory({ agencies }: Pick<CountyPacket, 'agencies'>, agency: Agency): BodyHistory {
  const byId = new Map(agencies.map((each) => [each.id, each]));
  return {
    formerNames: agency.names.filter(({ name }) => name !== agency.name),
    from: agency.predecessors.flatMap(({ agencyId, kind, since }): Kin[] => {
      const before = byId.get(agencyId);
      return before === undefined ? [] : [{ agency: before, kind, since }];
    }),
    into: agencies.flatMap((later) =>
      later.predecessors
        .filter(({ agencyId }) => agencyId === agency.id)
        .map(({ kind, since }): Kin => ({ agency: later, kind, since })),
    ),
  };
}
