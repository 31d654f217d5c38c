import { z } from 'zod';
import { documentEntry } from './document-entry.ts';
import { text } from './text.ts';

/** What became of each file in an archive (.zip), in its order. */
export const archiveEntry = z
  .object({
    files: z.array(
      z.object({
        path: z.string().describe('In the archive, folders included'),
        document: documentEntry.nullable().describe('null: it was not taken in'),
        refusal: text.nullable().describe('Why not, and what to do'),
      }),
    ),
  })
  .meta({ id: 'ArchiveEntry' });

export type ArchiveEntry = z.infer<typeof archiveEntry>;
