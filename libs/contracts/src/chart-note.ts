import { z } from 'zod';
import { code, year } from './report.ts';

/** Letters of a note, and notes of a county. */
export const longestNote = 60;
export const mostNotes = 200;

/** What somebody pins to a year of charts, for everyone: 2023 职能划转. */
export const newChartNote = z
  .strictObject({
    agencyId: z.int().positive().nullable().describe('The body it is about; null: the county'),
    year,
    code: code.nullable().describe('The figure it is about; null: every one'),
    text: z
      .string()
      .trim()
      .transform((text) => text.replaceAll(/\s+/gu, ' '))
      .pipe(z.string().min(1).max(longestNote)),
  })
  .meta({ id: 'NewChartNote' });

export type NewChartNote = z.infer<typeof newChartNote>;

/** A note that stands. */
export const chartNote = z
  .object({
    id: z.int().positive(),
    agencyId: z.int().nullable(),
    year,
    code: z.string().nullable(),
    text: z.string(),
    at: z.iso.datetime(),
    who: z.string(),
  })
  .meta({ id: 'ChartNote' });

export type ChartNote = z.infer<typeof chartNote>;
