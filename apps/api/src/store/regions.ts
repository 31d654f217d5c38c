import type { EntityManager } from 'typeorm';
import type { Region } from '@gongkai/contracts';
import type { RegionLevel } from '@gongkai/report';
import { RegionEntity } from './entities/region.entity.ts';

/** How often a region's content has changed, and when it last did. */
export interface ContentVersion {
  readonly number: number;
  readonly changedAt: Date;
}

export class Regions {
  constructor(private readonly manager: EntityManager) {}

  /** All regions, those above first, then in the order in which they were set up. */
  async list(): Promise<Region[]> {
    const rows = await this.manager.find(RegionEntity, { order: { id: 'ASC' } });
    const rank = (level: RegionLevel) => ['province', 'prefecture', 'county'].indexOf(level);
    return rows.map(toRegion).sort((a, b) => rank(a.level) - rank(b.level));
  }

  /** The county with that number; null if there is none within the actor's regions. */
  async county(id: number): Promise<Region | null> {
    const row = await this.manager.findOne(RegionEntity, { where: { id, level: 'county' } });
    return row === null ? null : toRegion(row);
  }

  /** Names from the top of the tree down to the region itself. */
  async path(id: number): Promise<string[]> {
    const rows = await this.manager.query<{ name: string }[]>(
      `with recursive above as (
         select id, parent_id, name, 0 as steps from region where id = $1
         union all
         select region.id, region.parent_id, region.name, steps + 1 from region join above on region.id = above.parent_id
       )
       select name from above order by steps desc`,
      [id],
    );
    return rows.map(({ name }) => name);
  }

  /** @returns null if the parent has a region of that name already */
  async add(region: Omit<Region, 'id'>, now: Date): Promise<Region | null> {
    const [row] = await this.manager.query<{ id: number }[]>(
      `insert into region (parent_id, level, name, changed_at) values ($1, $2, $3, $4)
       on conflict (parent_id, name) do nothing returning id`,
      [region.parentId, region.level, region.name, now],
    );
    return row === undefined ? null : { ...region, id: row.id };
  }

  async contentVersion(id: number): Promise<ContentVersion | null> {
    const row = await this.manager.findOne(RegionEntity, { where: { id, level: 'county' } });
    return row === null ? null : { number: Number(row.contentVersion), changedAt: row.changedAt };
  }

  /** Called once for each region a transaction wrote to. */
  async countChange(id: number, now: Date): Promise<void> {
    await this.manager.query('update region set content_version = content_version + 1, changed_at = $2 where id = $1', [
      id,
      now,
    ]);
  }
}

function toRegion({ id, name, level, parentId }: RegionEntity): Region {
  return { id, name, level, parentId };
}
