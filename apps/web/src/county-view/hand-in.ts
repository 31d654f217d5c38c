import type { Agency, CountyPacket } from '@gongkai/contracts';
import { passedDueDay } from './due.ts';

/** accepted: counted. waiting: in, with errors, in no sum. missing: owed and not in. */
export type HandInState = 'accepted' | 'waiting' | 'missing';

/** A body and what it has handed in for a year. */
export interface HandIn {
  readonly agency: Agency;
  readonly state: HandInState;
  readonly report: CountyPacket['reports'][number] | null;
  /** Its last version, counted or waiting; null where nothing is in. */
  readonly latest: CountyPacket['reports'][number] | CountyPacket['waiting'][number] | null;
  /** Errors of a version that waits. */
  readonly errors: number;
}

/** Every body that owes or has handed in a report of that year, in the order of the roster. */
export function handInsOf(packet: CountyPacket, year: number): HandIn[] {
  const owing = new Set(packet.owed.filter((owed) => owed.year === year).flatMap(({ agencyIds }) => agencyIds));
  const reports = new Map(packet.reports.filter((r) => r.year === year).map((report) => [report.agencyId, report]));
  const waiting = new Map(packet.waiting.filter((w) => w.year === year).map((version) => [version.agencyId, version]));
  return packet.agencies.flatMap((agency): HandIn[] => {
    const report = reports.get(agency.id) ?? null;
    const newer = waiting.get(agency.id) ?? null;
    const errors = newer?.findings.error ?? 0;
    const latest = newer ?? report;
    if (report !== null) return [{ agency, state: 'accepted', report, latest, errors }];
    if (newer !== null) return [{ agency, state: 'waiting', report, latest, errors }];
    return owing.has(agency.id) ? [{ agency, state: 'missing', report, latest, errors }] : [];
  });
}

/** A body that has not handed in although its day has passed. */
export interface Late {
  readonly agency: Agency;
  /** ISO date. */
  readonly due: string;
}

/** Who is late on `today` (ISO date), in the order of the roster. */
export function lateOn(packet: CountyPacket, year: number, today: string): Late[] {
  return handInsOf(packet, year).flatMap(({ agency, state }) => {
    const due = state === 'missing' ? passedDueDay(packet, year, agency.kind, today) : null;
    return due === null ? [] : [{ agency, due }];
  });
}

/** How many bodies are in, with errors or without, and how many there should be. */
export interface HandInCount {
  readonly accepted: number;
  readonly waiting: number;
  readonly missing: number;
  /** accepted and waiting together. */
  readonly in: number;
  readonly all: number;
}

export function countHandIns(handIns: readonly HandIn[]): HandInCount {
  const of = (state: HandInState) => handIns.filter((handIn) => handIn.state === state).length;
  const [accepted, waiting, missing] = [of('accepted'), of('waiting'), of('missing')];
  return { accepted, waiting, missing, in: accepted + waiting, all: handIns.length };
}
