import type { EntityManager } from 'typeorm';
import type { NewSavedView, SavedView } from '@gongkai/contracts';
import { SavedViewEntity } from './entities/saved-view.entity.ts';

/** Views that were given a name. They are no content of the county: its packet stays as it is. */
export class SavedViews {
  constructor(private readonly manager: EntityManager) {}

  /** Those that stand, the newest first. */
  async list(regionId: number): Promise<SavedView[]> {
    const rows = await this.manager.query<(Omit<SavedView, 'at'> & { at: Date })[]>(
      `select id, name, address, saved_at as at, actor as who
       from saved_view where region_id = $1 and withdrawn_at is null order by id desc`,
      [regionId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** @returns its number */
  async add(regionId: number, view: NewSavedView, savedAt: Date): Promise<number> {
    const { identifiers } = await this.manager.insert(SavedViewEntity, {
      ...{ ...view, regionId, savedAt, withdrawnAt: null },
    });
    const id: unknown = identifiers[0]?.['id'];
    if (typeof id !== 'number') throw new Error('The database gave no number for a new view');
    return id;
  }

  /** @returns its name; null where none stood */
  async withdraw(regionId: number, id: number, now: Date): Promise<string | null> {
    const [rows] = await this.manager.query<[{ name: string }[], number]>(
      `update saved_view set withdrawn_at = $3 where region_id = $1 and id = $2 and withdrawn_at is null returning name`,
      [regionId, id, now],
    );
    return rows[0]?.name ?? null;
  }
}
