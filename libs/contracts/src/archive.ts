import { z } from 'zod';
import { documentEntry } from './document-entry.ts';
import { text } from './text.ts';

/** What became of each file in an archive (.zip), in its order. */
export const archiveEntry = z
  .object({
    files: z.array(
      z.object({
        path: z
          .string()
          .describe('In the archive, folders included; of a file that could not be unpacked, the archive itself'),
        document: documentEntry.nullable().describe('null: it was not taken in'),
        refusal: text.nullable().describe('Why not, and what to do; of a file that could not be unpacked, which one'),
      }),
    ),
  })
  .meta({ id: 'ArchiveEntry' });

export type ArchiveEntry = z.infer<typeof archiveEntry>;
