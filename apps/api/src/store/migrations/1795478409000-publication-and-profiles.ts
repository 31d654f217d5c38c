import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removeSampleCounty } from './remove-sample-county.sql.ts';

/** Tables with rows of a county, what refers to others first. */
const ofCountyBefore = [
  'check_switch',
  'template_text',
  'finding_decision',
  'figure_review',
  'cycle_due',
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
const ofCounty = ['publication', ...ofCountyBefore];

/** Which versions bodies made public, whether a county shows them to everyone, and what the office says of a body. */
export class PublicationAndProfiles1795478409000 implements MigrationInterface {
  readonly name = 'PublicationAndProfiles1795478409000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table publication (
        region_id integer not null,
        id integer generated always as identity,
        agency_id integer not null,
        year integer not null,
        version integer not null,
        published_on date not null,
        address text check (address ~ '^https?://'),
        said_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        withdrawn_at timestamptz,
        primary key (region_id, id),
        foreign key (region_id, agency_id, year, version) references report_version
      );
      create unique index publication_of_version on publication (region_id, agency_id, year, version)
        where withdrawn_at is null;
      alter table publication enable row level security, force row level security;
      create policy scope on publication using (in_scope(region_id)) with check (in_scope(region_id));

      -- What stands as published of each report: the version made public last. Numbered by publications, not by drafts.
      create view published_version with (security_invoker = true) as
        select region_id, agency_id, year, version, published_on, address, said_at, number,
          document_id, form, "values", money, absent, blank, not_applicable, approximate, unreadable, inferred, confirmed,
          corrected
        from (
          select *,
            row_number() over (partition by region_id, agency_id, year order by published_on, id) as number,
            row_number() over (partition by region_id, agency_id, year order by published_on desc, id desc) as newest
          from publication where withdrawn_at is null
        ) said
        join report_version using (region_id, agency_id, year, version)
        where newest = 1;

      alter table agency add function_group text check (char_length(function_group) between 1 and 20),
        add contact_office text check (contact_office <> ''),
        add contact_phone text check (contact_phone <> ''),
        add contact_address text check (contact_address <> ''),
        add check (contact_office is not null or (contact_phone is null and contact_address is null));

      -- By which a reading is known again without being opened; follows whatever changes it.
      alter table report_version add reading_digest bytea not null generated always as (sha256(reading)) stored;

      -- Whether everyone may see the published figures; nobody may until the office says so.
      alter table region add open boolean not null default false;
    `);
    await runner.query(removeSampleCounty(ofCounty));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removeSampleCounty(ofCountyBefore));
    await runner.query(`
      alter table report_version drop reading_digest;
      alter table region drop open;
      alter table agency drop function_group, drop contact_office, drop contact_phone, drop contact_address;
      drop view published_version;
      drop table publication;
    `);
  }
}
