import { z } from 'zod';
import { agency } from './agency.ts';
import { packedFigures } from './packed-figures.ts';
import { region } from './region.ts';
import { year } from './report.ts';

/**
 * The published figures of a county that its office has opened, for everyone: nothing of reports that wait, of findings, of the
 * office's work or of anybody's contact. `version` counts publications, so that it does not tell how many drafts there were.
 */
export const publishedPacket = z
  .object({
    region,
    asOf: z.iso.datetime().describe('When it was last said that a report was published, or that one was not'),
    totals: z
      .object({ agreed: z.boolean(), at: z.iso.datetime() })
      .describe('Whether the totals agree; if not, this is what was published when they last did'),
    agencies: z.array(agency.omit({ contact: true })),
    owed: z
      .array(z.object({ year, agencyIds: z.array(z.int()), publishBy: z.iso.date().nullable() }))
      .describe('Who has to publish a report of which year, and by when'),
    reports: z.array(
      z.object({
        agencyId: z.int(),
        year,
        version: z.int().positive().describe('1 for what was published first, one more for each version after it'),
        publishedOn: z.iso.date(),
        address: z.url().nullable(),
        figures: packedFigures,
      }),
    ),
  })
  .meta({ id: 'PublishedPacket' });

export type PublishedPacket = z.infer<typeof publishedPacket>;

/** A county that shows its published figures to everyone. */
export const publicRegion = z
  .object({ id: z.int(), name: z.string(), sample: z.boolean() })
  .meta({ id: 'PublicRegion' });

export type PublicRegion = z.infer<typeof publicRegion>;
