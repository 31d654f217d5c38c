import type { Succession } from '../store/agencies.ts';

/** Whose reports of last year come before a body's report. */
export interface BodiesBefore {
  readonly relation: 'same' | 'merged' | 'split';
  readonly agencyIds: readonly number[];
}

/**
 * The bodies that a body was in the year before: itself or, from the year of a merger on, those it was merged from. Where
 * something was split off or part of a body passed on, the numbers of the year before belong to no one body.
 * @param successions of the year of the report
 * @param wasThere whether the body itself owed a report on the year before
 */
export function bodiesBefore(agencyId: number, successions: readonly Succession[], wasThere: boolean): BodiesBefore {
  const own = successions.filter((each) => each.agencyId === agencyId);
  const predecessors = own.map((each) => each.predecessorId);
  const agencyIds = own.length === 0 || wasThere ? [agencyId, ...predecessors] : predecessors;
  const partly = own.some(({ kind, goesOn }) => kind === 'split' || (kind === 'merged' && goesOn));
  const toOthers = successions.some((each) => each.agencyId !== agencyId && agencyIds.includes(each.predecessorId));
  if (partly || toOthers) return { relation: 'split', agencyIds };
  return { relation: agencyIds.length > 1 ? 'merged' : 'same', agencyIds };
}
