import { z } from 'zod';

export const agencyKind = z.enum(['department', 'town', 'subdistrict', 'vertical', 'other']).meta({ id: 'AgencyKind' });

export const agency = z
  .object({
    id: z.int(),
    name: z.string().describe('The name it bears, or bore last'),
    kind: agencyKind,
    closedOn: z.iso.date().optional().describe('First day without it: merged into another body, or closed'),
  })
  .meta({ id: 'Agency' });

export type Agency = z.infer<typeof agency>;

/** The answer to «whose report is this?»: a body of the roster, or a new one to take in. */
export const agencyAnswer = z
  .union([
    z.object({ agencyId: z.int().positive() }),
    z.object({ newAgency: z.object({ name: z.string().trim().min(2).max(100), kind: agencyKind }) }),
  ])
  .meta({ id: 'AgencyAnswer' });

export type AgencyAnswer = z.infer<typeof agencyAnswer>;
