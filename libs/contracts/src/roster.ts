import { z } from 'zod';
import { agencyKind } from './agency.ts';
import { text } from './text.ts';

/** Most lines a roster may have that is imported at once. A county has some sixty bodies. */
export const mostRosterLines = 500;

/** Largest .xlsx file of a roster, bytes. */
export const largestRoster = 1024 * 1024;

/** A roster as it is pasted: one body a line, its kind behind a tab or a comma. The same may come as an .xlsx file. */
export const rosterNames = z.object({ names: z.string().max(60_000) }).meta({ id: 'RosterNames' });

export type RosterNames = z.infer<typeof rosterNames>;

/** What became of each line that names a body; blank lines and the header are left out. */
export const rosterImport = z
  .object({
    owesFrom: z.int().describe('First report year from which the bodies owe'),
    lines: z.array(
      z.object({
        line: z.int().positive().describe('Line of the pasted text, or row of the sheet, from 1'),
        name: z.string(),
        kind: agencyKind.nullable().describe('null where the line is unclear'),
        kindInferred: z.boolean().describe('A rule took the kind from the name; no one stated it'),
        outcome: z
          .enum(['added', 'known', 'unclear'])
          .describe('added: taken in; known: it was there; unclear: nothing was done'),
        reason: text.optional(),
      }),
    ),
  })
  .meta({ id: 'RosterImport' });

export type RosterImport = z.infer<typeof rosterImport>;
export type RosterLine = RosterImport['lines'][number];
