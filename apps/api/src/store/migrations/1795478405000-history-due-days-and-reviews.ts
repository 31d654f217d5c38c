import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removeSampleCounty } from './remove-sample-county.sql.ts';

const outcomes = ['report', 'agencyUnknown', 'yearUnknown', 'notAReport', 'unreadable'];
const kinds = `('department', 'town', 'subdistrict', 'vertical', 'other')`;

const ofCountyBefore = [
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
const ofCounty = ['figure_review', 'cycle_due', ...ofCountyBefore.slice(1)];

export class HistoryDueDaysAndReviews1795478405000 implements MigrationInterface {
  readonly name = 'HistoryDueDaysAndReviews1795478405000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What turns out wrong is taken back, not deleted.
      alter table agency_predecessor add withdrawn_at timestamptz;

      create table cycle_due (
        region_id integer not null,
        year integer not null,
        kind text not null check (kind in ${kinds}),
        hand_in_by date,
        publish_by date,
        primary key (region_id, year, kind),
        foreign key (region_id, year) references cycle,
        check (hand_in_by <= publish_by)
      );

      ${outcomeCheck([...outcomes, 'notOurs'])}

      -- Never written to so far; what takes its place keeps confirmations and what was taken back as well.
      drop table correction;
      create table figure_review (
        region_id integer not null,
        id integer generated always as identity,
        agency_id integer not null,
        year integer not null,
        version integer not null,
        code text not null,
        kind text not null check (kind in ('confirm', 'correct', 'withdraw')),
        cell_before text,
        value_before numeric,
        unit_before text,
        cell_after text,
        value_after numeric,
        unit_after text,
        reviewed_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        reason text check (reason <> ''),
        primary key (region_id, id),
        foreign key (region_id, agency_id, year, version) references report_version,
        check (kind <> 'correct' or reason is not null),
        check (kind = 'correct' or cell_after is null)
      );
      create index figure_review_of_version on figure_review (region_id, agency_id, year, version);

      ${['cycle_due', 'figure_review'].map(inScopeOnly).join('\n')}
    `);
    await runner.query(removeSampleCounty(ofCounty));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removeSampleCounty(ofCountyBefore));
    await runner.query(`
      drop table figure_review, cycle_due;
      create table correction (
        region_id integer not null,
        id integer generated always as identity,
        agency_id integer not null,
        year integer not null,
        version integer not null,
        code text not null,
        cell_before text,
        value_before numeric,
        cell_after text,
        value_after numeric,
        corrected_at timestamptz not null,
        actor text not null check (actor <> ''),
        reason text not null check (reason <> ''),
        primary key (region_id, id),
        foreign key (region_id, agency_id, year, version) references report_version
      );
      create index correction_of_version on correction (region_id, agency_id, year, version);
      ${inScopeOnly('correction')}
      update document set outcome = 'notAReport' where outcome = 'notOurs';
      ${outcomeCheck(outcomes)}
      alter table agency_predecessor drop withdrawn_at;
    `);
  }
}

function outcomeCheck(allowed: readonly string[]): string {
  return `alter table document drop constraint document_outcome_check,
    add constraint document_outcome_check check (outcome in (${allowed.map((outcome) => `'${outcome}'`).join(', ')}));`;
}

function inScopeOnly(table: string): string {
  return `alter table ${table} enable row level security, force row level security;
    create policy scope on ${table} using (in_scope(region_id)) with check (in_scope(region_id));`;
}
