import type { EntityManager } from 'typeorm';
import type { DueDates, Owed } from '@gongkai/contracts';
import type { Changes } from './changes.ts';
import { CycleAgencyEntity } from './entities/cycle-agency.entity.ts';

export class Cycles {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /**
   * Every cycle of a county with its roster, oldest first. A body that did not see the end of the year owes no report on it,
   * but counts where it has handed one in.
   */
  async owed(regionId: number): Promise<Owed[]> {
    return await this.manager.query<Owed[]>(
      `select year, array(
         select agency_id from cycle_agency
         join agency on agency.region_id = cycle_agency.region_id and agency.id = agency_id
         where cycle_agency.region_id = cycle.region_id and cycle_agency.year = cycle.year
           and (closed_on is null or closed_on > make_date(cycle.year, 12, 31) or exists (
             select from report where report.region_id = cycle.region_id and report.agency_id = agency.id
               and report.year = cycle.year
           ))
         order by agency_id
       ) as "agencyIds", hand_in_by::text as "handInBy", publish_by::text as "publishBy", coalesce((
         select json_agg(json_build_object('kind', kind, 'handInBy', hand_in_by, 'publishBy', publish_by) order by kind)
         from cycle_due where cycle_due.region_id = cycle.region_id and cycle_due.year = cycle.year
           and (cycle_due.hand_in_by is not null or cycle_due.publish_by is not null)
       ), '[]') as "byKind"
       from cycle where region_id = $1 order by year`,
      [regionId],
    );
  }

  /** Sets the days of a cycle that is open; a kind that is not listed has none of its own any more. */
  async setDue(regionId: number, year: number, { handInBy, publishBy, byKind }: DueDates): Promise<void> {
    await this.manager.query('update cycle set hand_in_by = $3, publish_by = $4 where region_id = $1 and year = $2', [
      regionId,
      year,
      handInBy,
      publishBy,
    ]);
    await this.manager.query(
      `update cycle_due set hand_in_by = null, publish_by = null where region_id = $1 and year = $2`,
      [regionId, year],
    );
    for (const due of byKind) {
      await this.manager.query(
        `insert into cycle_due (region_id, year, kind, hand_in_by, publish_by) values ($1, $2, $3, $4, $5)
         on conflict (region_id, year, kind)
           do update set hand_in_by = excluded.hand_in_by, publish_by = excluded.publish_by`,
        [regionId, year, due.kind, due.handInBy, due.publishBy],
      );
    }
    this.changes.add(regionId);
  }

  /**
   * Opens the cycle of a year if there is none. It begins with the roster of the year before it; who owed in a year before
   * all known ones nobody has said, so that one begins empty.
   */
  async open(regionId: number, year: number): Promise<void> {
    const made = await this.manager.query<unknown[]>(
      'insert into cycle (region_id, year) values ($1, $2) on conflict do nothing returning year',
      [regionId, year],
    );
    if (made.length === 0) return;
    await this.manager.query(
      `insert into cycle_agency (region_id, year, agency_id)
       select region_id, $2, agency_id from cycle_agency
       where region_id = $1 and year = (select max(year) from cycle where region_id = $1 and year < $2)`,
      [regionId, year],
    );
    this.changes.add(regionId);
  }

  /** Sets a cycle up with the days it is due and exactly that roster. */
  async add(regionId: number, { year, handInBy, publishBy, agencyIds }: Omit<Owed, 'byKind'>): Promise<void> {
    await this.manager.query('insert into cycle (region_id, year, hand_in_by, publish_by) values ($1, $2, $3, $4)', [
      regionId,
      year,
      handInBy,
      publishBy,
    ]);
    await this.manager.query(
      'insert into cycle_agency (region_id, year, agency_id) select $1, $2, unnest($3::integer[])',
      [regionId, year, agencyIds],
    );
    this.changes.add(regionId);
  }

  /** Whether a body is on the roster of a cycle. */
  async owes(regionId: number, year: number, agencyId: number): Promise<boolean> {
    return await this.manager.existsBy(CycleAgencyEntity, { regionId, year, agencyId });
  }

  /** Puts a body on the roster of one cycle. */
  async owe(regionId: number, year: number, agencyId: number): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(CycleAgencyEntity)
      .values({ regionId, year, agencyId })
      .orIgnore()
      .execute();
    this.changes.add(regionId);
  }

  /** Puts bodies on the roster of every cycle from that year on. */
  async oweFrom(regionId: number, year: number, agencyIds: readonly number[]): Promise<void> {
    await this.manager.query(
      `insert into cycle_agency (region_id, year, agency_id)
       select region_id, year, unnest($3::integer[]) from cycle where region_id = $1 and year >= $2
       on conflict do nothing`,
      [regionId, year, agencyIds],
    );
    this.changes.add(regionId);
  }
}
