import { z } from 'zod';
import { finding } from './finding.ts';
import { code } from './report.ts';
import { text } from './text.ts';

/** What a finding is told by: check, cells and values. It is another one when any of them changes, and the same after every re-run. */
export const findingKey = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .meta({ id: 'FindingKey' });

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
  })
  .meta({ id: 'DecisionAnswer' });

export type DecisionAnswer = z.infer<typeof decisionAnswer>;
