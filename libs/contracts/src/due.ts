import { z } from 'zod';
import { agencyKind } from './agency.ts';
import { year } from './report.ts';

const day = z.iso.date().nullable();

/** When reports of a year are due; null where no one has said. A kind of body that is not listed follows the county's days. */
export const dueDates = z
  .object({
    handInBy: day.describe('Last day for handing in to the county'),
    publishBy: day.describe('Last day for publishing'),
    byKind: z
      .array(z.object({ kind: agencyKind, handInBy: day, publishBy: day }))
      .max(agencyKind.options.length)
      .describe('Kinds with days of their own; a day that is null here is the county’s'),
  })
  .meta({ id: 'DueDates' });

export type DueDates = z.infer<typeof dueDates>;

/** Who owes a report of which year, and by when. */
export const owed = dueDates.extend({ year, agencyIds: z.array(z.int()) }).meta({ id: 'Owed' });

export type Owed = z.infer<typeof owed>;
