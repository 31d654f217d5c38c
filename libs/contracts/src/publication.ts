import { z } from 'zod';
import { year } from './report.ts';

const publishedOn = z.iso.date().describe('The day on which the body made it public');
const address = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .describe('Where it stands');

/** What the office knows of a report made public: which version, when and where. */
export const publication = z
  .object({ version: z.int().positive(), on: publishedOn, address: address.nullable() })
  .meta({ id: 'Publication' });

export type Publication = z.infer<typeof publication>;

/** At most so many reports are said to be published at once: all of a county's year. */
const mostPublished = 500;

/** That accepted versions of a year's reports were made public on that day. */
export const publishedReports = z
  .object({
    on: publishedOn,
    reports: z
      .array(z.object({ agency: z.int().positive(), version: z.int().positive(), address: address.optional() }))
      .min(1)
      .max(mostPublished),
  })
  .meta({ id: 'PublishedReports' });

export type PublishedReports = z.infer<typeof publishedReports>;

/** What then stands of a report's publication; null: nothing, it is not public. */
export const standingPublication = z
  .object({ agencyId: z.int(), year, published: publication.nullable() })
  .meta({ id: 'StandingPublication' });

export type StandingPublication = z.infer<typeof standingPublication>;
