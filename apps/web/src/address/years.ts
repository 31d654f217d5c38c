import type { CountyPacket } from '@gongkai/contracts';

type Years = Pick<CountyPacket, 'reports' | 'waiting' | 'owed'>;

/** Years with a report or an obligation, newest first. */
export function yearsOf({ reports, waiting, owed }: Years): number[] {
  return [...new Set([...reports, ...waiting, ...owed].map(({ year }) => year))].sort((a, b) => b - a);
}

/** The year that an address asks for; null where it asks for none. */
export function askedYear(value: unknown): number | null {
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : null;
  return year !== null && year >= 2008 && year <= 2100 ? year : null;
}

/** The year to show when none is asked for: the latest with a report, else the latest owed; null for an empty county. */
export function latestYear(packet: Years): number | null {
  return yearsOf({ ...packet, owed: [] })[0] ?? yearsOf(packet)[0] ?? null;
}
