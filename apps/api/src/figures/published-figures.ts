import type { Agency, Owed, PublishedPacket } from '@gongkai/contracts';
import type { PackedFigures } from '@gongkai/report';
import type { Shown } from '../http/serves.ts';
import type { PublishedReport } from '../store/publications.ts';

type Figures = Pick<Shown<PublishedPacket>, 'agencies' | 'owed' | 'reports'>;

/**
 * What everyone may know of a county's figures: what was made public, and who has to publish. Named field by field, so that nothing
 * else slips through. A report is numbered by its publications, since the number of its version would tell how many drafts there were.
 */
export function publishedFigures(
  agencies: readonly Agency[],
  owed: readonly Owed[],
  published: readonly PublishedReport[],
): Figures {
  const isPublic = new Set(published.map(({ agencyId, year }) => `${agencyId} ${year}`));
  const closedOn = new Map(agencies.map((agency) => [agency.id, agency.closedOn]));
  /** A body that did not see the end of the year is on the list of the office where it has handed something in. */
  const owes = (agencyId: number, year: number) =>
    isPublic.has(`${agencyId} ${year}`) || (closedOn.get(agencyId) ?? '9999-12-31') > `${year}-12-31`;
  return {
    agencies: agencies.map(({ id, name, kind, names, predecessors, closedOn: closed, functionGroup }) => ({
      ...{ id, name, kind, names, predecessors },
      ...(closed === undefined ? {} : { closedOn: closed }),
      ...(functionGroup === undefined ? {} : { functionGroup }),
    })),
    owed: owed.map(({ year, agencyIds, publishBy }) => ({
      year,
      agencyIds: agencyIds.filter((id) => owes(id, year)),
      publishBy,
    })),
    reports: published.map(({ agencyId, year, number, on, address, figures }) => ({
      ...{ agencyId, year, version: number, publishedOn: on, address },
      figures: shown(figures),
    })),
  };
}

function shown({ form, values, states }: PackedFigures): Figures['reports'][number]['figures'] {
  return { form, values, states };
}
