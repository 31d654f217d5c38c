import { editionOf, type Code } from '@gongkai/report';
import type { Random } from '../../random/draw.ts';
import { eventsIn, weighted } from '../chance-of.ts';
import { applicants, byApplicant, type ByApplicant } from './applicants.ts';

/** How often each outcome comes, by its row of the form of 2021. */
const outcomes = [
  ['requests.granted', 46],
  ['requests.partlyGranted', 10],
  ['requests.refused.stateSecret', 0.4],
  ['requests.refused.barredByLaw', 1.2],
  ['requests.refused.publicSafety', 0.3],
  ['requests.refused.thirdParty', 2.5],
  ['requests.refused.internalAffairs', 2],
  ['requests.refused.processInformation', 2],
  ['requests.refused.enforcementFiles', 3],
  ['requests.refused.administrativeQuery', 2.5],
  ['requests.unavailable.notHeld', 17],
  ['requests.unavailable.needsCreation', 4],
  ['requests.unavailable.stillUnclear', 1.5],
  ['requests.unprocessed.petition', 3],
  ['requests.unprocessed.repeated', 1.4],
  ['requests.unprocessed.publication', 0.3],
  ['requests.unprocessed.excessive', 0.3],
  ['requests.unprocessed.confirmation', 0.2],
  ['requests.other.notCorrected', 1],
  ['requests.other.feeUnpaid', 0.2],
  ['requests.other.other', 1.2],
] as const;

const ends = ['requests.received', 'requests.carriedIn', 'requests.total', 'requests.carriedForward'] as const;

/** Table three of one body on one year, and what stays open at its end. */
export interface RequestsInYear {
  readonly cells: Readonly<Record<Code, number>>;
  readonly carriedForward: ByApplicant;
}

/**
 * Draws a table three that keeps the identities of the form.
 * @param mean applications a year brings
 * @param carriedIn what was open at the end of the year before
 * @param closes whether nothing may stay open, as before a body ends
 */
export function requestsInYear(
  random: Random,
  year: number,
  mean: number,
  carriedIn: ByApplicant,
  closes: boolean,
): RequestsInYear {
  const cells = new Map<Code, number>();
  const row = (key: string, numbers: ByApplicant) => {
    let total = 0;
    for (const [applicant] of applicants) {
      cells.set(`${key}.${applicant}`, numbers[applicant]);
      total += numbers[applicant];
    }
    cells.set(`${key}.total`, total);
  };
  const received = byApplicant(() => 0);
  for (let left = eventsIn(random, mean); left > 0; left -= 1) received[weighted(random, applicants)] += 1;
  // Those that came late in the year stay open; about one in fifteen.
  const open = (share: number) => (numbers: number) => Math.min(numbers, eventsIn(random, numbers * share));
  const carriedForward = byApplicant((applicant) => (closes ? 0 : open(0.065)(received[applicant])));
  const concluded = byApplicant((each) => received[each] + carriedIn[each] - carriedForward[each]);

  const counts = new Map<string, Record<keyof ByApplicant, number>>();
  const rowKey = (outcome: string) =>
    editionOf(year) === '2019' ? outcome.replace(/^requests\.other\..*/, 'requests.other') : outcome;
  for (const [outcome] of outcomes)
    counts.set(
      rowKey(outcome),
      byApplicant(() => 0),
    );
  for (const [applicant] of applicants) {
    for (let left = concluded[applicant]; left > 0; left -= 1) {
      const count = counts.get(rowKey(weighted(random, outcomes)));
      if (count !== undefined) count[applicant] += 1;
    }
  }
  const [receivedRow, carriedInRow, totalRow, carriedForwardRow] = ends;
  row(receivedRow, received);
  row(carriedInRow, carriedIn);
  for (const [key, numbers] of counts) row(key, numbers);
  row(totalRow, concluded);
  row(carriedForwardRow, carriedForward);
  return { cells: Object.fromEntries(cells), carriedForward };
}
