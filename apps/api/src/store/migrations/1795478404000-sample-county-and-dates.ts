import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order in which rows can go: what refers to others first. */
const ofCounty = [
  'correction',
  'finding',
  'report_version',
  'report',
  'audit_log',
  'document',
  'cycle_agency',
  'cycle',
  'agency_predecessor',
  'agency_name',
  'agency',
];

export class SampleCountyAndDates1795478404000 implements MigrationInterface {
  readonly name = 'SampleCountyAndDates1795478404000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table region
        add sample boolean not null default false,
        -- Only what is made up stands still.
        add clock timestamptz check (clock is null or sample);

      alter table agency add closed_on date;

      alter table cycle
        add hand_in_by date,
        add publish_by date,
        add check (hand_in_by <= publish_by);

      -- What was done to the installation itself and belongs to no county, or to one that is gone.
      create table installation_log (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        action text not null check (action <> ''),
        detail jsonb not null
      );
    `);
    // The application may delete nothing; this function runs as its owner and refuses every county but a sample. It asks for
    // the scope itself, because row-level security does not hold an owner that is a superuser.
    await runner.query(`
      create function remove_sample_county(county integer) returns boolean
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
      declare
        above integer;
        next_above integer;
      begin
        -- Waits for whoever is writing to the county, and keeps others from it.
        select parent_id into above from region where id = county and level = 'county' and sample and in_scope(id)
          for update;
        if not found then
          return false;
        end if;
        ${ofCounty.map((table) => `delete from ${table} where region_id = county;`).join('\n        ')}
        delete from region where id = county;
        while above is not null loop
          select parent_id into next_above from region where id = above;
          delete from region where id = above and sample
            and not exists (select from region below where below.parent_id = above);
          exit when not found;
          above := next_above;
        end loop;
        return true;
      end
      $$;
      revoke execute on function remove_sample_county(integer) from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function remove_sample_county(integer);
      drop table installation_log;
      alter table cycle drop publish_by, drop hand_in_by;
      alter table agency drop closed_on;
      alter table region drop clock, drop sample;
    `);
  }
}
