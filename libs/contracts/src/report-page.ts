import { z } from 'zod';
import { agency } from './agency.ts';
import { document } from './document.ts';
import { documentEntry } from './document-entry.ts';
import { decidedFinding } from './decided-finding.ts';
import { decisionEntry } from './decision.ts';
import { region } from './region.ts';
import { report } from './report.ts';
import { review } from './review.ts';

/** One report with the document it was read from: the Report page. */
export const reportPage = z
  .object({
    region,
    agency,
    year: z.int(),
    /** The version shown, and all there are, newest first. */
    version: z.int().positive(),
    versions: z.array(
      z.object({ version: z.int(), receivedAt: z.iso.datetime(), accepted: z.boolean(), documentId: z.int() }),
    ),
    accepted: z.boolean(),
    source: documentEntry,
    document,
    report: report.describe('As read; what a person says of it stands in `review`'),
    review,
    findings: z
      .array(decidedFinding)
      .describe('Findings and what cannot be assessed; what holds is counted in `holding`'),
    decisions: z.array(decisionEntry).describe('Every decision on findings of this report, newest first'),
    holding: z.int(),
  })
  .meta({ id: 'ReportPage' });

export type ReportPage = z.infer<typeof reportPage>;
