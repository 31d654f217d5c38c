import { z } from 'zod';
import { code } from './report.ts';
import { place, sentencePlace } from './place.ts';
import { text } from './text.ts';

const side = z.object({
  value: z.number().nullable(),
  places: z.array(place),
  reports: z
    .array(z.object({ agencyId: z.int(), year: z.int() }))
    .optional()
    .describe('Other reports that it stands in: those of the year before, or of other bodies'),
  quotes: z
    .array(
      z.object({
        ...{ agencyId: z.int(), year: z.int(), text: z.string(), place: sentencePlace },
        version: z
          .int()
          .optional()
          .describe('The version that the place is in; absent where it was found before versions were named'),
      }),
    )
    .optional()
    .describe('Passages of other reports, one to one with the places of the other side'),
});

export const severity = z.enum(['error', 'warning', 'notice']).meta({ id: 'Severity' });

export const finding = z
  .object({
    check: z.string().describe('Code of the check, see docs/checks.md'),
    outcome: z.enum(['holds', 'finding', 'cannotBeAssessed']),
    severity,
    cause: z.string().optional().describe('Findings of one cause follow from one slip'),
    about: z.string().optional().describe('What it is about where neither cells nor places tell it from others'),
    cells: z.array(code),
    left: side,
    right: side,
    message: text,
    reason: text.optional(),
  })
  .meta({ id: 'Finding' });
