import type { AgencyId, CountyFigures } from './county.ts';
import { countyIndex, yearOf } from './county-index.ts';

/**
 * Whether a body owes a report of that year: as the roster of the year says. Without one it does, unless it had closed
 * or been merged before the year ended, or came out of other bodies later and has no report so early.
 */
export function owes<Id extends AgencyId>(county: CountyFigures<Id>, agencyId: Id, year: number): boolean {
  const { owed, agencies, byAgency, lastYears } = countyIndex(county);
  const roster = owed.get(year);
  if (roster !== undefined) return roster.has(agencyId);
  const agency = agencies.get(agencyId);
  if (agency === undefined) return false;
  if (year > (lastYears.get(agencyId) ?? year)) return false;
  const since = (agency.predecessors ?? []).map((predecessor) => yearOf(predecessor.since));
  const notYet = since.length > 0 && since.every((first) => first > year);
  return !notYet || [...(byAgency.get(agencyId)?.keys() ?? [])].some((reported) => reported <= year);
}

/** The bodies that owe a report of that year, in the order of the county. */
export function owingIn<Id extends AgencyId>(county: CountyFigures<Id>, year: number): Id[] {
  return countyIndex(county).ids.filter((id) => owes(county, id, year));
}
