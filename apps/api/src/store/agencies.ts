import type { EntityManager } from 'typeorm';
import type { Agency } from '@gongkai/contracts';
import type { AgencyKind } from '@gongkai/report';
import { Refusal } from '../refusal.ts';
import type { Changes } from './changes.ts';
import { AgencyNameEntity } from './entities/agency-name.entity.ts';

/** A name by which a body is known: current, former or alias. */
export interface KnownName {
  readonly agencyId: number;
  readonly name: string;
}

export class Agencies {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** The bodies of a county under the names they bear, in the order in which they were taken in. */
  async roster(regionId: number): Promise<Agency[]> {
    return await this.manager.query<Agency[]>(
      `select agency.id, name, kind from agency
       join agency_name on agency_name.region_id = agency.region_id and agency_id = agency.id and standing = 'current'
       where agency.region_id = $1 order by agency.id`,
      [regionId],
    );
  }

  async find(regionId: number, agencyId: number): Promise<Agency | null> {
    const roster = await this.roster(regionId);
    return roster.find(({ id }) => id === agencyId) ?? null;
  }

  async names(regionId: number): Promise<KnownName[]> {
    const rows = await this.manager.find(AgencyNameEntity, { where: { regionId } });
    return rows.map(({ agencyId, name }) => ({ agencyId, name }));
  }

  /**
   * Takes a body in under the name it bears.
   * @throws {Refusal} another body of the county bears that name
   */
  async add(regionId: number, name: string, kind: AgencyKind): Promise<Agency> {
    const [made] = await this.manager.query<{ id: number }[]>(
      'insert into agency (region_id, kind) values ($1, $2) returning id',
      [regionId, kind],
    );
    if (made === undefined) throw new Error('The database gave no number for a new body');
    const named = await this.manager.query<unknown[]>(
      `insert into agency_name (region_id, agency_id, name, standing) values ($1, $2, $3, 'current')
       on conflict (region_id, name) where standing = 'current' do nothing returning name`,
      [regionId, made.id, name],
    );
    if (named.length === 0) throw nameTaken(name);
    this.changes.add(regionId);
    return { id: made.id, name, kind };
  }

  /** Remembers that documents call the body so. */
  async addAlias(regionId: number, agencyId: number, name: string): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(AgencyNameEntity)
      .values({ regionId, agencyId, name, standing: 'alias' })
      .orIgnore()
      .execute();
    this.changes.add(regionId);
  }
}

/** A body that bears the name is on the roster. */
export function nameTaken(name: string): Refusal {
  return new Refusal('conflict', {
    zh: `名册中已有“${name}”，请直接选择该单位`,
    en: `“${name}” is on the roster already; choose that body`,
  });
}
