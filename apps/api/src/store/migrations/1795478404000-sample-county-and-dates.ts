import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removeSampleCounty } from './remove-sample-county.sql.ts';

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
    await runner.query(removeSampleCounty(ofCounty));
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
