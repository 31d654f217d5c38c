import { z } from 'zod';
import { finding } from './finding.ts';

/** What a finding is told by: check, cells and values. It is another one when any of them changes, and the same after every re-run. */
export const findingKey = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .meta({ id: 'FindingKey' });

/** A decision that stands. */
export const standingDecision = z
  .object({
    kind: z.enum(['waive', 'confirm', 'ask']),
    reason: z.string().nullable(),
    footnote: z.string().nullable(),
    who: z.string(),
    when: z.iso.datetime(),
  })
  .meta({ id: 'StandingDecision' });

export type StandingDecision = z.infer<typeof standingDecision>;

/** A finding with what was decided on it. */
export const decidedFinding = finding
  .extend({
    key: findingKey,
    decision: standingDecision.nullable(),
    reopened: standingDecision
      .nullable()
      .describe('Decided once on the same check and cells of this report when their values were others; open again'),
    lastYear: standingDecision
      .nullable()
      .describe('Decided on the same check and cells of last year’s report: a reason to take over'),
  })
  .meta({ id: 'DecidedFinding' });
