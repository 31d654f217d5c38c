import { z } from 'zod';

export const regionId = z.coerce.number().int().positive().meta({ id: 'RegionId' });

export const region = z
  .object({
    id: z.int(),
    name: z.string(),
    level: z.enum(['province', 'prefecture', 'county']),
    parentId: z.int().nullable(),
    sample: z.boolean().describe('Holds invented documents (示例数据); never in a sum with a real one'),
    clock: z.iso
      .datetime()
      .nullable()
      .describe('Where a sample county’s clock stands still; null: the clock of the machine'),
    open: z.boolean().describe('Whether its published figures are shown to everyone who can reach the public pages'),
  })
  .meta({ id: 'Region' });

export type Region = z.infer<typeof region>;

const regionName = z.string().trim().min(2).max(60);

/** A county to set up. */
export const newRegion = z
  .object({
    name: regionName.describe('Full name, e.g. 汶上县'),
    under: z
      .object({
        province: regionName.describe('e.g. 山东省'),
        prefecture: regionName.optional().describe('e.g. 济宁市; left out where the county stands under the province'),
      })
      .optional()
      .describe('Regions above it; those that are not there yet are set up too'),
  })
  .meta({ id: 'NewRegion' });

export type NewRegion = z.infer<typeof newRegion>;

/** Whether everyone may read the published figures of a county. */
export const opening = z.object({ open: z.boolean() }).meta({ id: 'Opening' });

/** What went with a county that was removed. */
export const removedRegion = z
  .object({ name: z.string(), documents: z.int(), reports: z.int() })
  .meta({ id: 'RemovedRegion' });

export type RemovedRegion = z.infer<typeof removedRegion>;
