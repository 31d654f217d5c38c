import { newMedia } from './channel-split.ts';
import type { AgencyId, CountyFigures } from './county.ts';
import { shareOf, type Share, type ShareFigures } from './share-of.ts';

export const websiteOfChannels: ShareFigures = { part: 'channels.website', whole: ['channels.website', newMedia] };

/** The website's part in website and new media together, over the bodies whose report states both. */
export function websiteShare<Id extends AgencyId>(county: CountyFigures<Id>, year: number): Share<Id> {
  return shareOf(county, websiteOfChannels, year);
}
