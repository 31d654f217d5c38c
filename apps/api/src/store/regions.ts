import type { EntityManager } from 'typeorm';
import type { Region } from '@gongkai/contracts';
import type { RegionLevel } from '@gongkai/report';
import { allInForce } from './check-switches.ts';
import { RegionEntity } from './entities/region.entity.ts';

/** How often a region's content has changed, and when it last did. */
export interface ContentVersion {
  readonly number: number;
  readonly changedAt: Date;
}

/** A region to set up; real and on the machine's clock where nothing else is said. */
export type RegionToAdd = Pick<Region, 'name' | 'level' | 'parentId'> & Partial<Pick<Region, 'sample' | 'clock'>>;

export class Regions {
  constructor(private readonly manager: EntityManager) {}

  /** All regions, those above first; among the counties the real ones first; then in the order in which they were set up. */
  async list(): Promise<Region[]> {
    const rows = await this.manager.find(RegionEntity, { order: { id: 'ASC' } });
    const rank = (level: RegionLevel) => ['province', 'prefecture', 'county'].indexOf(level);
    return rows.map(toRegion).sort((a, b) => rank(a.level) - rank(b.level) || Number(a.sample) - Number(b.sample));
  }

  /** The county with that number; null if there is none within the actor's regions. */
  async county(id: number): Promise<Region | null> {
    const row = await this.manager.findOne(RegionEntity, { where: { id, level: 'county' } });
    return row === null ? null : toRegion(row);
  }

  /**
   * The county with that number; null if there is none (any more). Nobody else can remove it or hold it before the transaction
   * has ended: what the checks say of a report rests on that of another year, which must not change meanwhile.
   */
  async hold(id: number): Promise<Region | null> {
    await this.manager.query('select from region where id = $1 for no key update', [id]);
    return await this.county(id);
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

  /** A county has all checks of the program in force from the start. @returns null if the parent has a region of that name */
  async add({ sample = false, clock = null, ...rest }: RegionToAdd, now: Date): Promise<Region | null> {
    const region = { ...rest, sample, clock };
    const [row] = await this.manager.query<{ id: number }[]>(
      `insert into region (parent_id, level, name, sample, clock, changed_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (parent_id, name) do nothing returning id`,
      [region.parentId, region.level, region.name, region.sample, region.clock, now],
    );
    if (row === undefined) return null;
    if (region.level === 'county') await allInForce(this.manager, row.id, now);
    return { ...region, id: row.id, open: false };
  }

  /** Whether the published figures of a county are for everyone. */
  async setOpen(id: number, open: boolean): Promise<void> {
    await this.manager.update(RegionEntity, { id }, { open });
  }

  /** Removes a sample county with everything in it, and the regions above it that then have no county. */
  async removeSample(id: number): Promise<boolean> {
    const [row] = await this.manager.query<{ removed: boolean }[]>('select remove_sample_county($1) as removed', [id]);
    return row?.removed === true;
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

function toRegion({ id, name, level, parentId, sample, clock, open }: RegionEntity): Region {
  return { id, name, level, parentId, sample, clock: clock?.toISOString() ?? null, open };
}
