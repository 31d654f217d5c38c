import type { CountyPacket } from '@gongkai/contracts';

const addresses = new Map<string, string>();
const keyOf = (agency: unknown, year: unknown) => `${String(agency)}/${String(year)}`;

/** Remembers where the reports of a packet stand in public, so that a number leads there. @returns the packet */
export function keepAddresses(packet: CountyPacket): CountyPacket {
  for (const { agencyId, year, published } of packet.reports) {
    if (published?.address) addresses.set(keyOf(agencyId, year), published.address);
  }
  return packet;
}

/** Where a body's report of a year stands in public; null where no one has said. */
export function publishedAddress(agency: unknown, year: unknown): string | null {
  return addresses.get(keyOf(agency, year)) ?? null;
}
