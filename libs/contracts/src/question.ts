import { z } from 'zod';
import { agencyKind, agencyNameText } from './agency.ts';
import { documentEntry } from './document-entry.ts';
import { year } from './report.ts';
import { text } from './text.ts';

/** The answer to «whose report is this?»: a body of the roster, or a new one to take in. */
export const agencyAnswer = z
  .union([
    z.object({ agencyId: z.int().positive() }),
    z.object({ newAgency: z.object({ name: agencyNameText, kind: agencyKind }) }),
  ])
  .meta({ id: 'AgencyAnswer' });

export type AgencyAnswer = z.infer<typeof agencyAnswer>;

/** A document that waits for a person: whose report it is, or on which year. */
export const question = z
  .object({
    documentId: z.int(),
    fileName: z.string(),
    receivedAt: z.iso.datetime(),
    asks: z.enum(['agency', 'year']).describe('What is asked first; a document may ask for its body after its year'),
    agencyName: z.string().nullable().describe('As printed'),
    year: z.int().nullable().describe('As read; null where it could not be'),
    likelyKind: agencyKind.nullable().describe('What a new body of that name would be: a guess, to be shown as one'),
    candidates: z
      .array(z.object({ agencyId: z.int(), name: z.string().describe('Its name that is like it') }))
      .describe(
        'Bodies of the roster with a name like the printed one, or one that the file’s name tells; the likeliest first, five at most',
      ),
  })
  .meta({ id: 'Question' });

export type Question = z.infer<typeof question>;

const documentId = z.int().positive();

/** What a person says of one waiting document. A year is said where it was not read, and may come with the body. */
export const documentAnswer = z
  .union([
    z.strictObject({ documentId, agencyId: z.int().positive(), year: year.optional() }),
    z.strictObject({
      documentId,
      newAgency: z.object({ name: agencyNameText, kind: agencyKind }),
      year: year.optional(),
    }),
    z.strictObject({ documentId, year }),
    z.strictObject({ documentId, notOurs: z.literal(true).describe('It is no report of a body of this county') }),
  ])
  .meta({ id: 'DocumentAnswer' });

export type DocumentAnswer = z.infer<typeof documentAnswer>;

/** Most answers in one request. */
export const mostAnswers = 200;

export const documentAnswers = z
  .object({ answers: z.array(documentAnswer).min(1).max(mostAnswers) })
  .meta({ id: 'DocumentAnswers' });

export type DocumentAnswers = z.infer<typeof documentAnswers>;

/** What became of each answer, in the order given. One that was refused changes nothing and stops no other. */
export const answerResults = z
  .object({
    results: z.array(
      z.object({
        documentId: z.int(),
        outcome: z
          .enum(['settled', 'asksMore', 'refused'])
          .describe('asksMore: the answer was taken and another question is left'),
        document: documentEntry.nullable().describe('As it stands now; null where there is none'),
        refusal: text.nullable(),
      }),
    ),
    alsoSettled: z.array(documentEntry).describe('Others that waited under a name that is known now'),
  })
  .meta({ id: 'AnswerResults' });

export type AnswerResults = z.infer<typeof answerResults>;
