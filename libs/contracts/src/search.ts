import { z } from 'zod';
import { sectionNumber } from './place.ts';

/** Letters of what is searched for, and sentences of one answer. */
export const longestSearch = 60;
export const mostHits = 500;

/** A sentence of a report that holds the words. */
export const searchHit = z
  .object({
    agencyId: z.int(),
    year: z.int(),
    version: z.int().positive(),
    section: sectionNumber.nullable(),
    sentence: z.string().describe('As printed'),
    start: z.int().nonnegative().describe('Where it stands in the document’s text, UTF-16 code units'),
    end: z.int().nonnegative(),
    matches: z
      .array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }))
      .describe('Where the words stand in the sentence'),
    codes: z.array(z.string()).describe('Figures that were read in this sentence'),
  })
  .meta({ id: 'SearchHit' });

export type SearchHit = z.infer<typeof searchHit>;

export const searchAnswer = z
  .object({
    total: z.int().describe('Sentences that hold the words, also beyond the limit'),
    hits: z.array(searchHit).describe('Newest year first, by body and in the order of the report'),
  })
  .meta({ id: 'SearchAnswer' });

export type SearchAnswer = z.infer<typeof searchAnswer>;
