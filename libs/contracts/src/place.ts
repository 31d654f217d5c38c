import { z } from 'zod';
import type { Place } from '@gongkai/report';

const index = z.int().nonnegative();

export const sectionNumber = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);

export const sentencePlace = z.object({
  kind: z.literal('sentence'),
  section: sectionNumber.nullable(),
  start: index.describe('First character, UTF-16 code units of the document’s text'),
  end: index.describe('Character after the last'),
});

export const place = z
  .discriminatedUnion('kind', [
    sentencePlace,
    z.object({
      kind: z.literal('cell'),
      section: sectionNumber.nullable(),
      table: index.describe('Number of the table in the document, from 0'),
      row: index,
      column: index,
    }),
    z.object({ kind: z.literal('chart'), chart: index, series: index, point: index }),
  ])
  .meta({ id: 'Place' }) satisfies z.ZodType<Place>;
