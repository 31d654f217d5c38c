import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RegionsAndAgencies1795478400000 implements MigrationInterface {
  readonly name = 'RegionsAndAgencies1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region (
        id integer generated always as identity primary key,
        parent_id integer references region,
        level text not null check (level in ('province', 'prefecture', 'county')),
        name text not null check (name <> ''),
        content_version bigint not null default 0,
        changed_at timestamptz not null,
        unique nulls not distinct (parent_id, name)
      );

      create table agency (
        region_id integer not null references region,
        id integer generated always as identity,
        kind text not null check (kind in ('department', 'town', 'subdistrict', 'vertical', 'other')),
        primary key (region_id, id)
      );

      create table agency_name (
        region_id integer not null,
        agency_id integer not null,
        name text not null check (name <> ''),
        standing text not null check (standing in ('current', 'former', 'alias')),
        valid_from date,
        valid_to date check (valid_to >= valid_from),
        primary key (region_id, agency_id, name),
        foreign key (region_id, agency_id) references agency,
        check (standing <> 'current' or valid_to is null)
      );
      -- A body bears one name at a time, and no two bodies of a county bear the same.
      create unique index agency_name_borne on agency_name (region_id, agency_id) where standing = 'current';
      create unique index agency_name_single on agency_name (region_id, name) where standing = 'current';

      create table agency_predecessor (
        region_id integer not null,
        agency_id integer not null,
        predecessor_id integer not null check (predecessor_id <> agency_id),
        kind text not null check (kind in ('renamed', 'merged', 'split')),
        since date not null,
        primary key (region_id, agency_id, predecessor_id),
        foreign key (region_id, agency_id) references agency,
        foreign key (region_id, predecessor_id) references agency
      );

      create table cycle (
        region_id integer not null references region,
        year integer not null check (year between 2008 and 2100),
        primary key (region_id, year)
      );

      create table cycle_agency (
        region_id integer not null,
        year integer not null,
        agency_id integer not null,
        primary key (region_id, year, agency_id),
        foreign key (region_id, year) references cycle,
        foreign key (region_id, agency_id) references agency
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cycle_agency, cycle, agency_predecessor, agency_name, agency, region');
  }
}
