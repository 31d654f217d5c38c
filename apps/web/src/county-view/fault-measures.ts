import { type CountyPacket } from '@gongkai/contracts';
import { contentFaults } from '@gongkai/report';
import { dayOf, dueDay } from './due.ts';
import type { HandIn } from './hand-in.ts';

/** The faults that notices name, each a measure of its own: 不按时, 不准确, 不全面, 内容雷同. They are never one score. */
export const measures = ['late', ...contentFaults] as const;
export type Measure = (typeof measures)[number];

/**
 * By how much a body shows each: days late, and findings that are not waived, of its last version. Null: it cannot be told (no day is
 * set, or nothing is in).
 */
export type FaultMeasures = Readonly<Record<Measure, number | null>>;

/** What one body shows of each fault. `today` is an ISO date. */
export function faultMeasures(
  packet: Pick<CountyPacket, 'owed'>,
  year: number,
  handIn: HandIn,
  today: string,
): FaultMeasures {
  const { wrong = null, incomplete = null, copied = null } = handIn.latest?.findings ?? {};
  return { late: daysLate(packet, year, handIn, today), wrong, incomplete, copied };
}

function daysLate(
  packet: Pick<CountyPacket, 'owed'>,
  year: number,
  { agency, latest, state }: HandIn,
  today: string,
): number | null {
  const due = dueDay(packet, year, agency.kind);
  if (due === null) return null;
  if (state === 'missing' || latest === null) return Math.max(0, daysBetween(due, today)) || null;
  return Math.max(0, daysBetween(due, dayOf(new Date(latest.firstReceivedAt))));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Of the reports of a county that are in, how many show each fault; and how many could be told of. */
export interface FaultCount {
  readonly measure: Measure;
  readonly with: number;
  readonly told: number;
}

/** How many of the reports that are in show each fault. */
export function faultCounts(
  rows: readonly { readonly state: HandIn['state']; readonly measures: FaultMeasures }[],
): FaultCount[] {
  const inNow = rows.filter(({ state }) => state !== 'missing');
  return measures.map((measure) => {
    const told = inNow.flatMap(({ measures }) => measures[measure] ?? []);
    return { measure, with: told.filter((amount) => amount > 0).length, told: told.length };
  });
}
