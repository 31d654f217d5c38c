import { z } from 'zod';
import { type Document, documentFormats, noteKinds } from '@gongkai/report';
import { place } from './place.ts';
import { text } from './text.ts';

export const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

const paragraph = z.object({ kind: z.literal('paragraph'), ...span, heading: z.int().min(1).max(6).nullable() });

const grid = z.object({
  kind: z.literal('grid'),
  ...span,
  table: z.int().nonnegative(),
  exact: z.boolean(),
  rowCount: z.int().nonnegative(),
  columnCount: z.int().nonnegative(),
  cells: z.array(
    z.object({
      ...span,
      row: z.int().nonnegative(),
      column: z.int().nonnegative(),
      rowSpan: z.int().positive(),
      columnSpan: z.int().positive(),
      text: z.string(),
    }),
  ),
});

const chart = z.object({
  kind: z.literal('chart'),
  ...span,
  chart: z.int().nonnegative(),
  title: z.string(),
  series: z.array(
    z.object({ name: z.string(), points: z.array(z.object({ category: z.string(), text: z.string() })) }),
  ),
});

export const note = z
  .object({ message: text, places: z.array(place), kind: z.enum(noteKinds).exactOptional() })
  .meta({ id: 'Note' });

export const document = z
  .object({
    format: z.enum(documentFormats),
    text: z.string(),
    blocks: z.array(z.discriminatedUnion('kind', [paragraph, grid, chart])),
    notes: z.array(note),
  })
  .meta({ id: 'Document' }) satisfies z.ZodType<Document>;
