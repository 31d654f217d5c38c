import { z } from 'zod';

export const regionId = z.coerce.number().int().positive().meta({ id: 'RegionId' });

export const region = z
  .object({
    id: z.int(),
    name: z.string(),
    level: z.enum(['province', 'prefecture', 'county']),
    parentId: z.int().nullable(),
  })
  .meta({ id: 'Region' });

export type Region = z.infer<typeof region>;

/** A county to set up. */
export const newRegion = z
  .object({ name: z.string().trim().min(2).max(60).describe('Full name, e.g. 汶上县') })
  .meta({ id: 'NewRegion' });

export type NewRegion = z.infer<typeof newRegion>;
