import { z } from 'zod';
import { aspectNames, type Figure, formEditions, type Report, UnknownCode, indicatorOf } from '@gongkai/report';
import { note, span } from './document.ts';
import { place, sectionNumber, sentencePlace } from './place.ts';

export const code = z
  .string()
  .refine(
    (value) => {
      try {
        return indicatorOf(value).code === value;
      } catch (error) {
        if (error instanceof UnknownCode) return false;
        throw error;
      }
    },
    { error: 'is the code of no figure; docs/vocabulary.md lists all codes' },
  )
  .meta({ id: 'Code', description: 'Code of a figure, see docs/vocabulary.md', example: 'channels.website' });

export const formEdition = z.enum(formEditions).meta({ id: 'FormEdition' });

export const year = z.int().min(2008).max(2100);

export const figure = z
  .object({
    value: z.number().nullable(),
    cell: z.enum(['number', 'blank', 'notApplicable', 'approximate', 'unreadable']),
    standing: z.enum(['stated', 'inferred']),
    unit: z.string(),
    text: z.string().describe('As printed'),
    places: z.array(place),
    rule: z.string().optional(),
    rivals: z.array(code).optional(),
  })
  .meta({ id: 'Figure' });

export const figures = z.record(code, figure);

export const period = z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() });
export const contact = z.object({ phone: z.string().nullable(), address: z.string().nullable() });

const statement = z.object({ text: z.string(), place: sentencePlace });
export const statements = z.object({ problems: z.array(statement), improvements: z.array(statement) });

export const aspects = z
  .array(z.object({ aspect: z.enum(aspectNames), place: sentencePlace.nullable() }))
  .describe('The five aspects of section one: where it turns to each, null where it does not');

export const report = z
  .object({
    agency: z.string().nullable(),
    year: z.int().nullable(),
    form: formEdition.nullable(),
    period,
    contact,
    sections: z.array(z.object({ number: sectionNumber, heading: z.object(span), ...span })),
    figures,
    // A reading stored before there were aspects has none.
    aspects: aspects.default([]),
    statements,
    notes: z.array(note),
  })
  .meta({ id: 'Report' });

/** Parses the report of a stored reading; the shapes of libs/report are what comes out. */
export function parseReport(value: unknown): Report {
  const parsed = report.parse(value);
  return { ...parsed, figures: Object.fromEntries(Object.entries(parsed.figures).map(([key, f]) => [key, exact(f)])) };
}

/** Leaves out the optional members that are not there. */
function exact({ rule, rivals, ...rest }: z.infer<typeof figure>): Figure {
  return { ...rest, ...(rule === undefined ? {} : { rule }), ...(rivals === undefined ? {} : { rivals }) };
}
