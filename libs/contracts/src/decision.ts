import { z } from 'zod';
import { decidedFinding, findingKey } from './decided-finding.ts';
import { code } from './report.ts';
import { review } from './review.ts';
import { text } from './text.ts';

const reason = z.string().trim().min(2).max(500);
const footnote = z.string().trim().min(2).max(300).describe('To be printed below the tables');
const findings = z.array(findingKey).min(1).max(200);

/** What a person decides on findings: it is none (with a reason), it is one, the body is asked; or a decision is taken back. */
export const findingDecision = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('waive'), findings, reason, footnote: footnote.optional() }),
    z.strictObject({ kind: z.literal('confirm'), findings, reason: reason.optional(), footnote: footnote.optional() }),
    z.strictObject({ kind: z.literal('ask'), findings, reason: reason.optional(), footnote: footnote.optional() }),
    z.strictObject({ kind: z.literal('withdraw'), findings }),
  ])
  .meta({ id: 'FindingDecision' });

export type FindingDecision = z.infer<typeof findingDecision>;

/** A decision as it was made or taken back, with the finding it was about in its words of then. */
export const decisionEntry = z
  .object({
    key: findingKey,
    check: z.string(),
    cells: z.array(code),
    message: text,
    kind: z.enum(['waive', 'confirm', 'ask', 'withdraw']),
    reason: z.string().nullable(),
    footnote: z.string().nullable(),
    who: z.string(),
    when: z.iso.datetime(),
  })
  .meta({ id: 'DecisionEntry' });

export type DecisionEntry = z.infer<typeof decisionEntry>;

/** What decisions on findings led to. */
export const decisionAnswer = z
  .object({
    version: z.int().positive(),
    accepted: z.boolean().describe('Whether the version counts: every error found in it is waived'),
    findings: z.array(decidedFinding).describe('As in ReportPage'),
    decisions: z.array(decisionEntry).describe('Every decision, newest first'),
    review: review.describe('A figure that only waived findings contradict is not to be looked at'),
  })
  .meta({ id: 'DecisionAnswer' });

export type DecisionAnswer = z.infer<typeof decisionAnswer>;
