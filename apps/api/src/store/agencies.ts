import type { EntityManager } from 'typeorm';
import type { Agency, AgencyProfile } from '@gongkai/contracts';
import type { AgencyKind } from '@gongkai/report';
import { Refusal } from '../refusal.ts';
import { rosterOf } from './agency-history.sql.ts';
import type { Changes } from './changes.ts';
import { AgencyNameEntity } from './entities/agency-name.entity.ts';

/** A name by which a body is known: current, former or alias. */
export interface KnownName {
  readonly agencyId: number;
  readonly name: string;
}

/** A name of a body with its first and last day; null where it is not known, or still goes on. */
export interface NameOverTime {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A body with its names, oldest first: the last is the one it bears, or bore until it was closed. */
export interface BodyOverTime {
  readonly kind: AgencyKind;
  readonly names: readonly NameOverTime[];
  /** First day without it; null while it exists. */
  readonly closedOn: string | null;
  /** What the office groups it by; null: nothing. */
  readonly functionGroup: string | null;
}

/** That a body continues another from a day of some year on. */
export interface Succession {
  readonly agencyId: number;
  readonly predecessorId: number;
  readonly kind: Agency['predecessors'][number]['kind'];
  /** Whether the predecessor saw the end of that year. */
  readonly goesOn: boolean;
}

type RosterRow = Omit<Agency, 'closedOn' | 'functionGroup' | 'contact'> &
  Record<'closedOn' | 'functionGroup' | 'office' | 'phone' | 'address', string | null>;

function contactOf(office: string, phone: string | null, address: string | null): NonNullable<Agency['contact']> {
  return { office, ...(phone === null ? {} : { phone }), ...(address === null ? {} : { address }) };
}

export class Agencies {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** The bodies of a county under the names they bear, in the order in which they were taken in. */
  async roster(regionId: number): Promise<Agency[]> {
    const rows = await this.manager.query<RosterRow[]>(rosterOf, [regionId]);
    return rows.map(({ closedOn, functionGroup, office, phone, address, ...agency }) => ({
      ...agency,
      ...(closedOn === null ? {} : { closedOn }),
      ...(functionGroup === null ? {} : { functionGroup }),
      ...(office === null ? {} : { contact: contactOf(office, phone, address) }),
    }));
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
    this.changed(regionId);
    return { id: made.id, name, kind, names: [{ name, from: null, to: null }], predecessors: [] };
  }

  /** Takes a body in with all the names it bore. @returns its number */
  async addOverTime(regionId: number, { kind, names, closedOn, functionGroup }: BodyOverTime): Promise<number> {
    const [made] = await this.manager.query<{ id: number }[]>(
      'insert into agency (region_id, kind, closed_on, function_group) values ($1, $2, $3, $4) returning id',
      [regionId, kind, closedOn, functionGroup],
    );
    if (made === undefined) throw new Error('The database gave no number for a new body');
    const last = names.length - 1;
    await this.manager.insert(
      AgencyNameEntity,
      names.map(({ name, from, to }, i) => ({
        regionId,
        agencyId: made.id,
        name,
        standing: i === last ? ('current' as const) : ('former' as const),
        validFrom: from,
        // The end of a body is not the end of its name: the name it bore last stays the one it is shown under.
        validTo: i === last ? null : to,
      })),
    );
    this.changed(regionId);
    return made.id;
  }

  /**
   * Gives a body another name. The one it bore stays: as a former name, or, where the other begins on the same day and so
   * takes its place, as one that documents may bear.
   */
  async rename(regionId: number, { id, names }: Agency, name: string, from: string): Promise<void> {
    const bears = names.at(-1);
    if (bears === undefined) throw new Error(`Body ${id} of region ${regionId} bears no name`);
    const before = names.find((each) => each.name === name);
    const instead = bears.from === from;
    await this.manager.query(
      instead
        ? `update agency_name set standing = 'alias', valid_from = null
           where region_id = $1 and agency_id = $2 and name = $3`
        : `update agency_name set standing = 'former', valid_to = $4::date - 1
           where region_id = $1 and agency_id = $2 and name = $3`,
      instead ? [regionId, id, bears.name] : [regionId, id, bears.name, from],
    );
    await this.manager.query(
      `insert into agency_name (region_id, agency_id, name, standing, valid_from) values ($1, $2, $3, 'current', $4)
       on conflict (region_id, agency_id, name)
         do update set standing = 'current', valid_from = excluded.valid_from, valid_to = null`,
      [regionId, id, name, instead && before !== undefined ? before.from : from],
    );
    this.changed(regionId);
  }

  /** Since when a body does not exist; null: it does. */
  async close(regionId: number, agencyId: number, closedOn: string | null): Promise<void> {
    await this.manager.query('update agency set closed_on = $3 where region_id = $1 and id = $2', [
      regionId,
      agencyId,
      closedOn,
    ]);
    this.changed(regionId);
  }

  /** Says what the office groups a body by and where it is reached, in place of what was said before. */
  async describe(regionId: number, agencyId: number, { functionGroup, contact }: AgencyProfile): Promise<void> {
    await this.manager.query(
      `update agency set function_group = $3, contact_office = $4, contact_phone = $5, contact_address = $6
       where region_id = $1 and id = $2`,
      [regionId, agencyId, functionGroup, contact?.office ?? null, contact?.phone ?? null, contact?.address ?? null],
    );
    this.changes.add(regionId);
  }

  /** Says which bodies a body continues; what was said before and is not among them no longer holds. */
  async continueFrom(
    regionId: number,
    agencyId: number,
    predecessors: Agency['predecessors'],
    now: Date,
  ): Promise<void> {
    await this.manager.query(
      `update agency_predecessor set withdrawn_at = $4
       where region_id = $1 and agency_id = $2 and withdrawn_at is null and not predecessor_id = any ($3::integer[])`,
      [regionId, agencyId, predecessors.map((each) => each.agencyId), now],
    );
    for (const { agencyId: predecessorId, kind, since } of predecessors) {
      await this.manager.query(
        `insert into agency_predecessor (region_id, agency_id, predecessor_id, kind, since) values ($1, $2, $3, $4, $5)
         on conflict (region_id, agency_id, predecessor_id)
           do update set kind = excluded.kind, since = excluded.since, withdrawn_at = null`,
        [regionId, agencyId, predecessorId, kind, since],
      );
    }
    this.changed(regionId);
  }

  /** Which bodies continue which from a day of that year on. */
  async successions(regionId: number, year: number): Promise<Succession[]> {
    return await this.manager.query<Succession[]>(
      `select agency_id as "agencyId", predecessor_id as "predecessorId", link.kind,
         closed_on is null or closed_on > make_date($2, 12, 31) as "goesOn"
       from agency_predecessor link
       join agency on agency.region_id = link.region_id and agency.id = predecessor_id
       where link.region_id = $1 and withdrawn_at is null and since between make_date($2, 1, 1) and make_date($2, 12, 31)
       order by 1, 2`,
      [regionId, year],
    );
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
    this.changed(regionId);
  }

  /** Whose name stands in a text, and whose report comes before, is looked at in every year. */
  private changed(regionId: number): void {
    this.changes.add(regionId);
    this.changes.addYear(regionId);
  }
}

/** A body that bears the name is on the roster. */
export function nameTaken(name: string): Refusal {
  return new Refusal('conflict', {
    zh: `名册中已有“${name}”，请直接选择该单位`,
    en: `“${name}” is on the roster already; choose that body`,
  });
}
