import type { CountyPacket } from '@gongkai/contracts';
import { type FaultMeasures, faultMeasures } from './fault-measures.ts';
import { type HandIn, handInsOf } from './hand-in.ts';
import { yearsOf } from '../address/years.ts';

/** A year of a body: what it handed in, and what was found. */
export interface BodyReport extends HandIn {
  readonly year: number;
  readonly measures: FaultMeasures;
}

/** Every year in which a body owes or has handed in a report, newest first. `today` is an ISO date. */
export function bodyReports(packet: CountyPacket, agencyId: number, today: string): BodyReport[] {
  return yearsOf(packet).flatMap((year) =>
    handInsOf(packet, year)
      .filter(({ agency }) => agency.id === agencyId)
      .map((handIn) => ({ ...handIn, year, measures: faultMeasures(packet, year, handIn, today) })),
  );
}
