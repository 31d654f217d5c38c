import { agencyLines } from './agency-lines.ts';
import { bodyFigure, type BodyFigure } from './body-figure.ts';
import { idIn } from './body-line.ts';
import { spanOf, type AgencyId, type CountyFigures } from './county.ts';
import type { Applicant } from './figure-parts.ts';

/** What a body's report of a year took over and handed on of its applications, in 件. */
export interface CarryOver<Id extends AgencyId = AgencyId> {
  readonly year: number;
  /** The id it has in that year. */
  readonly agencyId: Id;
  readonly received: BodyFigure;
  readonly carriedIn: BodyFigure;
  readonly carriedForward: BodyFigure;
  readonly link: CarryLink<Id>;
  /**
   * So many at least were carried over a second time: those carried forward beyond all that were received in the year. Null where
   * either is not stated.
   */
  readonly carriedTwice: number | null;
}

/** How a year's carried-in number meets what was carried forward the year before. */
export interface CarryLink<Id extends AgencyId = AgencyId> {
  /** The bodies of the year before that it continues: itself, and those merged into it. */
  readonly from: readonly Id[];
  /** What they carried forward together; null where one of them states no number. */
  readonly forward: number | null;
  /** carriedIn − forward; null where either is not known, or the body came out of a split or lost something by one. */
  readonly difference: number | null;
  /** `meets`: the difference is 0. `start`: the body or the county has no year before. */
  readonly state: 'meets' | 'differs' | 'unknown' | 'split' | 'start';
}

/** The chain of a body's carried-over applications of one column of table three, a link for every year of the county. */
export function carryOver<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  applicant: Applicant = 'total',
): CarryOver<Id>[] {
  return spanOf(county).map((year, i) => {
    const id = idIn(county, agencyId, year);
    const at = (row: string) => bodyFigure(county, id, year, `requests.${row}.${applicant}`);
    const [received, carriedIn, carriedForward] = [at('received'), at('carriedIn'), at('carriedForward')];
    const link = i === 0 ? start : linkOf(county, id, year, carriedIn, applicant);
    const known = received.value !== null && carriedForward.value !== null;
    const carriedTwice = known ? Math.max(0, (carriedForward.value ?? 0) - (received.value ?? 0)) : null;
    return { year, agencyId: id, received, carriedIn, carriedForward, link, carriedTwice };
  });
}

const start: CarryLink<never> = { from: [], forward: null, difference: null, state: 'start' };

function linkOf<Id extends AgencyId>(
  county: CountyFigures<Id>,
  agencyId: Id,
  year: number,
  carriedIn: BodyFigure,
  applicant: Applicant,
): CarryLink<Id> {
  const line = agencyLines(county, year - 1, year).find(({ after }) => after.includes(agencyId));
  if (line === undefined || line.before.length === 0) return start;
  const { before: from, after, kind } = line;
  if (kind === 'split' || after.length > 1) return { from, forward: null, difference: null, state: 'split' };
  const values = from.map((id) => bodyFigure(county, id, year - 1, `requests.carriedForward.${applicant}`).value);
  const known = values.filter((value) => value !== null);
  const forward = known.length < values.length ? null : known.reduce((total, value) => total + value, 0);
  if (forward === null || carriedIn.value === null) return { from, forward, difference: null, state: 'unknown' };
  const difference = carriedIn.value - forward;
  return { from, forward, difference, state: difference === 0 ? 'meets' : 'differs' };
}
