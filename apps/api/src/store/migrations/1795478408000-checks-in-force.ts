import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removeSampleCounty } from './remove-sample-county.sql.ts';

/** Tables with rows of a county, what refers to others first. */
const ofCountyBefore = [
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
const ofCounty = ['check_switch', 'template_text', ...ofCountyBefore];

/** The checks that ran in every county before it could be said which do. */
const ranBefore = [
  ...['requests-balance', 'requests-outcomes', 'requests-applicants', 'requests-carry-over', 'review-outcomes'],
  ...['statistics-parts', 'outcomes-without-requests', 'disclosure-cells', 'edition-fits-year', 'sections-complete'],
  ...['title-complete', 'period-is-the-year', 'problems-and-improvements', 'county-issues-no-rules'],
  ...['normative-in-force', 'review-pending-reappears', 'requests-only-total', 'text-against-tables'],
  ...['applicants-as-said', 'rates-against-counts', 'text-against-chart', 'proposals-parts', 'proposals-answered'],
  ...['personal-data', 'channels-parts', 'channels-competing-totals', 'mostly-other', 'review-without-requests'],
  ...['same-number-as-last-year', 'processing-fee-stated', 'processing-fee-in-tens', 'heading-numbering'],
  ...['contact-complete', 'five-aspects', 'another-year-in-the-text', 'template-residue'],
];

/** Which checks are in force in a county; and what checks of a whole year take: the prose of versions, and templates. */
export class ChecksInForce1795478408000 implements MigrationInterface {
  readonly name = 'ChecksInForce1795478408000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table check_switch (
        region_id integer not null references region,
        id integer generated always as identity,
        check_code text not null check (check_code <> ''),
        revision integer not null check (revision > 0),
        in_force boolean not null,
        reason text check (reason <> ''),
        switched_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        primary key (region_id, id)
      );

      create table template_text (
        region_id integer not null references region,
        id integer generated always as identity,
        file_name text not null,
        sentences text[] not null check (cardinality(sentences) > 0),
        added_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        withdrawn_at timestamptz,
        primary key (region_id, id)
      );

      ${['check_switch', 'template_text'].map(inScopeOnly).join('\n')}

      -- A year whose checks have to run again: what they look at changed in a transaction that did not run them.
      alter table cycle add stale boolean not null default false;

      -- Empty in versions made earlier: it is taken from their reading when it is looked at first.
      alter table report_version add prose json;

      -- What checks of a year found stands beside what those of the report found, and is replaced apart from it.
      alter table finding add of_year boolean not null default false;
      alter table finding drop constraint finding_pkey,
        add primary key (region_id, agency_id, year, version, of_year, ordinal);
    `);
    // Row-level security holds the owner too, unless it is a superuser.
    await runner.query(`select set_config('gongkai.scope', 'all', true)`);
    await runner.query(
      `insert into check_switch (region_id, check_code, revision, in_force, switched_at, actor)
       select id, unnest($1::text[]), 1, true, now(), 'gongkai migration' from region where level = 'county'`,
      [ranBefore],
    );
    await runner.query(removeSampleCounty(ofCounty));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removeSampleCounty(ofCountyBefore));
    await runner.query(`select set_config('gongkai.scope', 'all', true)`);
    await runner.query(`
      delete from finding where of_year;
      alter table finding drop constraint finding_pkey,
        add primary key (region_id, agency_id, year, version, ordinal);
      alter table finding drop of_year;
      alter table report_version drop prose;
      alter table cycle drop stale;
      drop table template_text, check_switch;
    `);
  }
}

function inScopeOnly(table: string): string {
  return `alter table ${table} enable row level security, force row level security;
    create policy scope on ${table} using (in_scope(region_id)) with check (in_scope(region_id));`;
}
