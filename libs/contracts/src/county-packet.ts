import { z } from 'zod';
import { agency } from './agency.ts';
import { chartNote } from './chart-note.ts';
import { owed } from './due.ts';
import { packedFigures } from './packed-figures.ts';
import { publication } from './publication.ts';
import { region } from './region.ts';
import { year } from './report.ts';

/** Findings of a version that are not waived, by how grave they are and by the fault that they show; and those waived. */
const openFindings = z
  .object({
    ...{ error: z.int(), warning: z.int(), notice: z.int() },
    ...{ wrong: z.int(), incomplete: z.int(), copied: z.int() },
    waived: z.int(),
  })
  .meta({ id: 'OpenFindings' });

const firstReceivedAt = z.iso
  .datetime()
  .describe('When the first document of the report was handed in: what tells whether the body was in time');

/** All accepted figures of a county: what every page but Report and Upload is made from. */
export const countyPacket = z
  .object({
    region,
    asOf: z.iso.datetime().describe('When the county last changed; in a sample county, where its clock stands'),
    agencies: z.array(agency),
    owed: z.array(owed),
    reports: z.array(
      z.object({
        agencyId: z.int(),
        year,
        version: z.int().positive(),
        receivedAt: z.iso.datetime().describe('When the document of this version was handed in'),
        firstReceivedAt,
        acceptance: z
          .enum(['automatic', 'decided'])
          .describe(
            'automatic: no check found an error (自动接受); decided: a person waived every error that was found',
          ),
        figures: packedFigures,
        reviewed: z
          .object({ confirmed: z.int(), corrected: z.int() })
          .describe('Figures whose reading a person confirmed or corrected'),
        corrections: z
          .array(z.object({ code: z.string(), readAs: z.int().nullable() }))
          .describe(
            'Of each corrected figure the number that the reader had for a headline, as in `figures`; null: none',
          ),
        published: publication
          .extend({
            figures: packedFigures.optional().describe('As published, where it is another version than this one'),
          })
          .nullable()
          .describe('What of the report was made public; null: nothing'),
        findings: openFindings,
      }),
    ),
    /** Newest versions that are not accepted: they are in no sum, while an accepted earlier one stays among `reports`. */
    waiting: z.array(
      z.object({
        agencyId: z.int(),
        year,
        version: z.int().positive(),
        receivedAt: z.iso.datetime(),
        firstReceivedAt,
        findings: openFindings,
      }),
    ),
    documentsToAnswer: z.int().describe('They wait for a person to say whose report it is, or on which year'),
    documentsInTrouble: z.int().describe('They gave no report'),
    notes: z.array(chartNote).describe('Pinned to years of charts, for everyone'),
    checksWaiting: z.int().describe('Checks that came with the program and wait to be switched on'),
  })
  .meta({ id: 'CountyPacket' });

export type CountyPacket = z.infer<typeof countyPacket>;

/** Whether SQL and libs/figures add up to the same totals. */
export const agreement = z
  .object({
    agreed: z.boolean(),
    at: z.iso.datetime().describe('When they were compared: after every change and every night'),
    compared: z.int().describe('Totals compared'),
    differences: z.array(
      z.object({
        of: z.enum(['accepted', 'published']).describe('Of the figures that count, or of those that are public'),
        year,
        code: z.string(),
        field: z.string(),
        sql: z.number().nullable(),
        library: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Agreement' });

export type Agreement = z.infer<typeof agreement>;
