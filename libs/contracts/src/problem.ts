import { z } from 'zod';
import { text } from './text.ts';

/** A refused or failed request (RFC 9457, application/problem+json). `explanation` is for people, in both languages. */
export const problem = z
  .object({
    type: z.string().describe('urn:gongkai:problem:NAME'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    explanation: text,
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
