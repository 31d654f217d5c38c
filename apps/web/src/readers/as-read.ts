import type { CountyPacket, PublishedPacket } from '@gongkai/contracts';

const noFindings = { error: 0, warning: 0, notice: 0, wrong: 0, incomplete: 0, copied: 0, waived: 0 };

/**
 * Published figures as the pages take a county. What is not published has a neutral value here, and the reading pages show none
 * of these: no findings, nothing that waits, no days by which reports were to be handed in.
 */
export function asRead({ region, asOf, agencies, owed, reports }: PublishedPacket): CountyPacket {
  return {
    region,
    asOf,
    agencies,
    owed: owed.map(({ year, agencyIds, publishBy }) => ({ year, agencyIds, handInBy: null, publishBy, byKind: [] })),
    reports: reports.map(({ agencyId, year, version, publishedOn, address, figures }) => ({
      agencyId,
      year,
      version,
      receivedAt: `${publishedOn}T00:00:00Z`,
      firstReceivedAt: `${publishedOn}T00:00:00Z`,
      acceptance: 'automatic',
      figures,
      reviewed: { confirmed: 0, corrected: 0 },
      corrections: [],
      published: { version, on: publishedOn, address },
      findings: noFindings,
    })),
    waiting: [],
    documentsToAnswer: 0,
    documentsInTrouble: 0,
    notes: [],
    checksWaiting: 0,
  };
}
