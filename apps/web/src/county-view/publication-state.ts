import type { CountyPacket } from '@gongkai/contracts';

type Report = CountyPacket['reports'][number];

/** public: what counts is what was made public. corrected: another version counts by now. notPublic: nobody has said that it is. */
export type PublicationState = 'public' | 'corrected' | 'notPublic';

/** How a report that counts stands to what was made public of it. */
export function publicationState({ version, published }: Pick<Report, 'version' | 'published'>): PublicationState {
  if (published === null) return 'notPublic';
  return published.version === version ? 'public' : 'corrected';
}

/** The reports of a year that count and of which what counts is not public, in the order of the packet. */
export function notYetPublic({ reports }: Pick<CountyPacket, 'reports'>, year: number): readonly Report[] {
  return reports.filter((report) => report.year === year && publicationState(report) === 'notPublic');
}
