import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removeSampleCounty } from './remove-sample-county.sql.ts';

/** Tables with rows of a county, what refers to others first. */
const ofCountyBefore = [
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
const ofCounty = ['finding_decision', ...ofCountyBefore];

const key = "check (key ~ '^[0-9a-f]{32}$')";

/** What persons decide on findings is bound to what a finding is told by, so that it outlives versions and readings. */
export class DecisionsOnFindings1795478407000 implements MigrationInterface {
  readonly name = 'DecisionsOnFindings1795478407000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Empty in what was found earlier: the key takes the reading, so it is made when the report is opened or judged again.
      alter table finding add key text ${key};

      ${acceptanceCheck(['automatic', 'decided'])}

      create table finding_decision (
        region_id integer not null,
        id integer generated always as identity,
        agency_id integer not null,
        year integer not null,
        key text not null ${key},
        version integer not null,
        kind text not null check (kind in ('waive', 'confirm', 'ask', 'withdraw')),
        reason text check (reason <> ''),
        footnote text check (footnote <> ''),
        finding jsonb not null,
        decided_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        primary key (region_id, id),
        foreign key (region_id, agency_id, year, version) references report_version,
        check (kind <> 'waive' or reason is not null),
        check (kind <> 'withdraw' or (reason is null and footnote is null))
      );
      create index finding_decision_of_report on finding_decision (region_id, agency_id, year, key, id desc);
      alter table finding_decision enable row level security, force row level security;
      create policy scope on finding_decision using (in_scope(region_id)) with check (in_scope(region_id));

      -- What stands of decisions: the newest of a key, unless it took the one before back.
      create view standing_decision with (security_invoker = true) as
        select * from (
          select distinct on (region_id, agency_id, year, key) *
          from finding_decision
          order by region_id, agency_id, year, key, id desc
        ) newest
        where kind <> 'withdraw';
    `);
    await runner.query(removeSampleCounty(ofCounty));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removeSampleCounty(ofCountyBefore));
    // Row-level security holds the owner too, unless it is a superuser.
    await runner.query(`select set_config('gongkai.scope', 'all', true)`);
    await runner.query(`
      drop view standing_decision;
      drop table finding_decision;
      update report_version set accepted_at = null, acceptance = null where acceptance = 'decided';
      ${acceptanceCheck(['automatic'])}
      alter table finding drop key;
    `);
  }
}

function acceptanceCheck(allowed: readonly string[]): string {
  return `alter table report_version drop constraint report_version_acceptance_check,
    add constraint report_version_acceptance_check check (acceptance in (${allowed.map((each) => `'${each}'`).join(', ')}));`;
}
