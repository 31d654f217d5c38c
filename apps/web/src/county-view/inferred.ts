import type { CountyPacket } from '@gongkai/contracts';
import { type Code, positionsOf } from '@gongkai/report';

/** A report with numbers that a rule decided and nobody confirmed. */
export interface InferredIn {
  readonly agencyId: number;
  readonly codes: readonly Code[];
}

/** The reports of a year that hold inferred numbers, in the order of the packet. */
export function inferredOf(packet: Pick<CountyPacket, 'reports'>, year: number): InferredIn[] {
  return packet.reports
    .filter((report) => report.year === year)
    .map(({ agencyId, figures }) => ({
      agencyId,
      codes: [...positionsOf(figures.form)].flatMap(([code, position]) =>
        /[A-Z]/.test(figures.states.charAt(position)) ? [code] : [],
      ),
    }))
    .filter(({ codes }) => codes.length > 0);
}
