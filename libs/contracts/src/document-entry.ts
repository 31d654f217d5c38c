import { z } from 'zod';
import { text } from './text.ts';

/** What became of a file that was handed in. */
export const documentEntry = z
  .object({
    id: z.int(),
    fileName: z.string().describe('A file of an archive has its folders before it'),
    size: z.int().describe('Bytes'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    receivedAt: z.iso.datetime(),
    /** The same bytes were here already; nothing changed. */
    repeated: z.boolean(),
    outcome: z
      .enum(['report', 'agencyUnknown', 'yearUnknown', 'notAReport', 'unreadable', 'notOurs'])
      .describe(
        'report: became a version of a report; agencyUnknown, yearUnknown: a person has to say whose or on which year; notOurs: a person said so',
      ),
    /** A part of the report could not be read. */
    partial: z.boolean(),
    agencyName: z.string().nullable().describe('As printed in the document'),
    agencyId: z.int().nullable(),
    year: z.int().nullable(),
    version: z.int().nullable(),
    accepted: z.boolean(),
    findings: z.object({ error: z.int(), warning: z.int(), notice: z.int() }),
    trouble: text
      .nullable()
      .describe('Why there is no report, or what of it could not be read, and what to do; null: all was read'),
  })
  .meta({ id: 'DocumentEntry' });

export type DocumentEntry = z.infer<typeof documentEntry>;
