import { z } from 'zod';

export const agencyKind = z.enum(['department', 'town', 'subdistrict', 'vertical', 'other']).meta({ id: 'AgencyKind' });

export const agencyNameText = z.string().trim().min(2).max(100);

/** A name a body bears or bore. */
export const agencyName = z
  .object({
    name: z.string(),
    from: z.iso.date().nullable().describe('First day of the name; null where no one has said'),
    to: z.iso.date().nullable().describe('Last day; null for the name it bears, or bore last'),
  })
  .meta({ id: 'AgencyName' });

/** A body that another one continues: a line over the years breaks there. */
export const predecessor = z
  .object({
    agencyId: z.int().positive(),
    kind: z.enum(['merged', 'split', 'renamed']).describe('renamed: the same body kept under two numbers'),
    since: z.iso.date().describe('First day of the new order'),
  })
  .meta({ id: 'Predecessor' });

/** Where a body's office for disclosure is reached: an office's, never a person's. */
export const agencyContact = z
  .object({
    office: z.string().trim().min(2).max(60).describe('Name of the office'),
    phone: z
      .string()
      .trim()
      .regex(/^[0-9+()（）\-— 转]{5,40}$/)
      .optional()
      .describe('Its telephone'),
    address: z.string().trim().min(2).max(120).optional(),
  })
  .meta({ id: 'AgencyContact' });

export const functionGroup = z.string().trim().min(1).max(20).meta({ id: 'FunctionGroup' });

/** What the office says of a body; null: nothing. */
export const agencyProfile = z
  .object({ functionGroup: functionGroup.nullable(), contact: agencyContact.nullable() })
  .meta({ id: 'AgencyProfile' });

export type AgencyProfile = z.infer<typeof agencyProfile>;

export const agency = z
  .object({
    id: z.int(),
    name: z.string().describe('The name it bears, or bore last'),
    kind: agencyKind,
    names: z.array(agencyName).describe('All names it bore, oldest first; the last is `name`'),
    predecessors: z.array(predecessor).describe('The bodies it continues'),
    closedOn: z.iso.date().optional().describe('First day without it: merged into another body, or closed'),
    functionGroup: functionGroup.optional().describe('What the office groups it by (教育、住建…)'),
    contact: agencyContact.optional(),
  })
  .meta({ id: 'Agency' });

export type Agency = z.infer<typeof agency>;

/** A new name, borne from that day on. */
export const newName = z.object({ name: agencyNameText, from: z.iso.date() }).meta({ id: 'NewName' });

export type NewName = z.infer<typeof newName>;

/** All the bodies that a body continues; what was said before and is not in the list no longer holds. */
export const predecessors = z
  .object({
    predecessors: z.array(predecessor).max(20),
    close: z.boolean().describe('Close those that were merged and still exist, each on its day'),
  })
  .meta({ id: 'Predecessors' });

export type Predecessors = z.infer<typeof predecessors>;

/** When a body ceased to exist; null: it exists after all. */
export const closing = z
  .object({ closedOn: z.iso.date().nullable().describe('First day without it') })
  .meta({ id: 'Closing' });

export type Closing = z.infer<typeof closing>;
