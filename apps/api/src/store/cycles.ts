import type { EntityManager } from 'typeorm';
import type { Changes } from './changes.ts';
import { CycleAgencyEntity } from './entities/cycle-agency.entity.ts';

/** Who owes a report of one year. */
export interface Owed extends DueDates {
  readonly year: number;
  readonly agencyIds: readonly number[];
}

/** ISO days by which the reports of a cycle are due; null where no one has said. */
export interface DueDates {
  readonly handInBy: string | null;
  readonly publishBy: string | null;
}

export class Cycles {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** Every cycle of a county with its roster, oldest first. */
  async owed(regionId: number): Promise<Owed[]> {
    return await this.manager.query<Owed[]>(
      `select year, array(
         select agency_id from cycle_agency
         where cycle_agency.region_id = cycle.region_id and cycle_agency.year = cycle.year order by agency_id
       ) as "agencyIds", hand_in_by::text as "handInBy", publish_by::text as "publishBy"
       from cycle where region_id = $1 order by year`,
      [regionId],
    );
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
  async add(regionId: number, { year, handInBy, publishBy, agencyIds }: Owed): Promise<void> {
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
