import type { CountyPacket, DueDates } from '@gongkai/contracts';
import { type AgencyKind, agencyKinds } from '@gongkai/report';

/** The day of one line of the form: empty where none is set. ISO date. */
export interface DueLine {
  handInBy: string;
  publishBy: string;
}

/** The days as they are typed: the county's, and those of kinds of bodies that have their own. */
export interface DueForm {
  county: DueLine;
  kinds: Record<AgencyKind, DueLine>;
}

const line = (due?: { readonly handInBy: string | null; readonly publishBy: string | null }): DueLine => ({
  handInBy: due?.handInBy ?? '',
  publishBy: due?.publishBy ?? '',
});

/** The form for a year, filled with what is set. */
export function dueFormOf({ owed }: Pick<CountyPacket, 'owed'>, year: number): DueForm {
  const set = owed.find((each) => each.year === year);
  const ofKind = (kind: AgencyKind) => line(set?.byKind.find((each) => each.kind === kind));
  return {
    county: line(set),
    kinds: {
      department: ofKind('department'),
      town: ofKind('town'),
      subdistrict: ofKind('subdistrict'),
      vertical: ofKind('vertical'),
      other: ofKind('other'),
    },
  };
}

/** What the form says; a kind without a day of its own is not listed. */
export function dueDatesOf({ county, kinds }: DueForm): DueDates {
  const day = (typed: string) => (typed === '' ? null : typed);
  const days = ({ handInBy, publishBy }: DueLine) => ({ handInBy: day(handInBy), publishBy: day(publishBy) });
  return {
    ...days(county),
    byKind: agencyKinds
      .map((kind) => ({ kind, ...days(kinds[kind]) }))
      .filter(({ handInBy, publishBy }) => handInBy !== null || publishBy !== null),
  };
}
