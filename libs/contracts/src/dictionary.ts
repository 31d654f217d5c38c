import { z } from 'zod';
import { formEdition } from './report.ts';
import { text } from './text.ts';

const labels = z
  .array(z.string())
  .describe('As the form prints them, from the outermost to its own; none for a figure of prose');

const formPosition = z
  .object({
    edition: formEdition,
    source: text.describe('The document that prescribes the form'),
    item: z.string().nullable().describe('Item of article 20 of the Regulations that the block of table two is about'),
    row: labels,
    column: labels,
    rowEn: z.string(),
    columnEn: z.string(),
  })
  .meta({ id: 'FormPosition' });

const entry = z
  .object({
    code: z.string(),
    label: text,
    table: z.enum(['two', 'three', 'four', 'statistics']).nullable().describe('null: prose'),
    section: z.int().min(1).max(6).nullable(),
    unit: z.string().describe('asPrinted: the form names none'),
    measure: z.enum(['count', 'money']),
    overBodies: z.enum(['sum', 'none']).describe('How it adds up over bodies of one year'),
    overYears: z
      .enum(['sum', 'first', 'last', 'none'])
      .describe('How it adds up over years of one body: a stock or a carried-over number is never summed'),
    partOf: z.string().optional().describe('The total that it is a part of'),
    positions: z.array(formPosition).describe('Where it stands in each edition that asks for it, newest first'),
    relations: z
      .array(
        z.object({
          edition: formEdition,
          relation: z.string(),
          left: z.array(z.string()),
          right: z.array(z.string()),
        }),
      )
      .describe('Equations of the form in which it stands: what is left adds up to what is right'),
  })
  .meta({ id: 'DictionaryEntry' });

/** What every figure means, and every column of figures.csv. */
export const dataDictionary = z
  .object({
    columns: z.array(z.object({ name: z.string(), meaning: text })).describe('The columns of figures.csv'),
    figures: z.array(entry),
  })
  .meta({ id: 'DataDictionary' });
