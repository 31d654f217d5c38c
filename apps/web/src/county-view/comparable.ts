import type { CountyPacket } from '@gongkai/contracts';
import type { CountyFigures } from '@gongkai/figures';

/** A county of those bodies only that have a report of both years, so that like is compared with like. */
export interface Comparable {
  readonly county: CountyFigures<number>;
  /** Bodies in both years. */
  readonly n: number;
  /** Bodies with a report of the later year. */
  readonly m: number;
}

/** The bodies of `year` that can be compared with the year before; null where there is none. */
export function comparableWithLastYear(packet: CountyPacket, year: number): Comparable | null {
  const with_ = (wanted: number) =>
    new Set(packet.reports.filter((report) => report.year === wanted).map(({ agencyId }) => agencyId));
  const [now, before] = [with_(year), with_(year - 1)];
  const both = new Set([...now].filter((id) => before.has(id)));
  if (both.size === 0) return null;
  return {
    county: {
      agencies: packet.agencies.filter(({ id }) => both.has(id)),
      reports: packet.reports.filter(({ agencyId }) => both.has(agencyId)),
    },
    n: both.size,
    m: now.size,
  };
}
