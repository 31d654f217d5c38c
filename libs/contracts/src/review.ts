import { z } from 'zod';
import { decidedFinding } from './decided-finding.ts';
import { code } from './report.ts';

const cell = z.enum(['number', 'blank', 'notApplicable', 'approximate', 'unreadable']);

/** What stands in a figure's place: its kind of cell and, if that carries one, its number in `unit`. */
export const figureValue = z
  .object({
    cell,
    value: z.number().nullable(),
    unit: z.string().max(10).describe('件, 条, 元, 万元 …'),
  })
  .refine(({ cell, value }) => (value === null) === (cell !== 'number' && cell !== 'approximate'), {
    path: ['value'],
    error: 'is there if and only if the cell is a number or approximate',
  })
  .meta({ id: 'FigureValue' });

export type FigureValue = z.infer<typeof figureValue>;

const reason = z.string().trim().min(2).max(500);
const readAs = figureValue
  .nullable()
  .describe(
    'What the reading says, as it was shown; null: it has no such figure. Refused (409) if it says otherwise by now',
  );

/**
 * What a person says of a reading after looking at the document: it was read right, or the document says something else. It
 * never changes what the body wrote; that takes the body's new version.
 */
export const figureReview = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('confirm'), readAs, reason: reason.optional() }),
    z.strictObject({
      kind: z.literal('correct'),
      readAs,
      saysInstead: figureValue.nullable().describe('What the document says; null: it has no such figure'),
      reason,
    }),
  ])
  .meta({ id: 'FigureReview' });

export type FigureReview = z.infer<typeof figureReview>;

const decided = {
  from: figureValue.nullable().describe('What had been read when it was decided; null: no such figure'),
  reason: z.string().nullable(),
  who: z.string(),
  when: z.iso.datetime(),
  lookAgain: z
    .boolean()
    .describe('The reading has changed since: a confirmation no longer counts, a correction still does'),
};

/** What stands of a person's decisions on one figure. */
export const standingReview = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('confirm'), ...decided }),
    z.object({ kind: z.literal('correct'), to: figureValue.nullable(), ...decided }),
  ])
  .meta({ id: 'StandingReview' });

export type StandingReview = z.infer<typeof standingReview>;

/** A decision as it was made, or taken back. */
export const reviewEntry = z
  .object({
    code,
    kind: z.enum(['confirm', 'correct', 'withdraw']),
    from: figureValue.nullable(),
    to: figureValue.nullable(),
    reason: z.string().nullable(),
    who: z.string(),
    when: z.iso.datetime(),
  })
  .meta({ id: 'ReviewEntry' });

export type ReviewEntry = z.infer<typeof reviewEntry>;

/** Why a figure wants to be looked at, the gravest first. */
export const reviewCause = z
  .enum(['lookAgain', 'contradictory', 'unreadable', 'inferred', 'approximate'])
  .describe(
    'lookAgain: decided once, read otherwise since; contradictory: an error or warning names it; the others: as it was read',
  );

/** The review of a version's reading. */
export const review = z
  .object({
    toReview: z.array(z.object({ code, cause: reviewCause })).describe('Not decided yet, what matters most first'),
    standing: z.partialRecord(code, standingReview).describe('By code, what stands of decisions'),
    history: z.array(reviewEntry).describe('Every decision, newest first'),
  })
  .meta({ id: 'Review' });

export type Review = z.infer<typeof review>;

/** What a decision led to. */
export const reviewAnswer = z
  .object({
    version: z.int().positive(),
    accepted: z
      .boolean()
      .describe('Whether the version counts: no check finds an error in what it says that is not waived'),
    review,
    findings: z.array(decidedFinding).describe('Of the reading with its corrections, as in ReportPage'),
    holding: z.int(),
  })
  .meta({ id: 'ReviewAnswer' });

export type ReviewAnswer = z.infer<typeof reviewAnswer>;
