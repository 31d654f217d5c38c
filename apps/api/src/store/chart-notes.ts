import type { EntityManager } from 'typeorm';
import type { ChartNote, NewChartNote } from '@gongkai/contracts';
import type { Changes } from './changes.ts';
import { ChartNoteEntity } from './entities/chart-note.entity.ts';

/** Notes that were pinned to years of charts. */
export class ChartNotes {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** Those that stand, by year, the oldest first. */
  async list(regionId: number): Promise<ChartNote[]> {
    const rows = await this.manager.query<(Omit<ChartNote, 'at'> & { at: Date })[]>(
      `select id, agency_id as "agencyId", year, code, text, noted_at as at, actor as who
       from chart_note where region_id = $1 and withdrawn_at is null order by year, id`,
      [regionId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** @returns its number */
  async add(regionId: number, note: NewChartNote, notedAt: Date): Promise<number> {
    const { identifiers } = await this.manager.insert(ChartNoteEntity, {
      ...{ ...note, regionId, notedAt, withdrawnAt: null },
    });
    const id: unknown = identifiers[0]?.['id'];
    if (typeof id !== 'number') throw new Error('The database gave no number for a new note');
    this.changes.add(regionId);
    return id;
  }

  /** @returns whether there was one that stood */
  async withdraw(regionId: number, id: number, now: Date): Promise<boolean> {
    const [, changed] = await this.manager.query<[unknown[], number]>(
      `update chart_note set withdrawn_at = $3 where region_id = $1 and id = $2 and withdrawn_at is null`,
      [regionId, id, now],
    );
    if (changed > 0) this.changes.add(regionId);
    return changed > 0;
  }
}
