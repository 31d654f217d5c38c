import { z } from 'zod';
import { note } from './document.ts';
import { finding } from './finding.ts';
import { aspects, contact, figures, formEdition, period, statements } from './report.ts';

/**
 * One line of `gongkai read --json`: what was read from one file. A public contract: members are added, never changed or
 * removed, without raising `contract`.
 */
export const readingLine = z
  .object({
    contract: z.literal(1),
    file: z.string().describe('The file as named on the command line'),
    status: z.enum(['read', 'partial', 'unreadable', 'notAReport']),
    agency: z.string().nullable(),
    year: z.int().nullable(),
    form: formEdition.nullable(),
    period,
    contact,
    figures,
    findings: z.array(finding),
    notes: z.array(note),
    aspects,
    statements,
  })
  .meta({ id: 'ReadingLine' });

export type ReadingLine = z.infer<typeof readingLine>;
