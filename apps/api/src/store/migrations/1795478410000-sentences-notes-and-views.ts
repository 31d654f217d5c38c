import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removeSampleCounty } from './remove-sample-county.sql.ts';

/** Tables with rows of a county, what refers to others first. */
const ofCountyBefore = [
  'publication',
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
const ofCounty = ['sentence', 'chart_note', 'saved_view', ...ofCountyBefore];

/** What reports say, sentence by sentence, to be searched; notes pinned to points of charts; views that were kept. */
export class SentencesNotesAndViews1795478410000 implements MigrationInterface {
  readonly name = 'SentencesNotesAndViews1795478410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sentence (
        region_id integer not null,
        agency_id integer not null,
        year integer not null,
        version integer not null,
        ordinal integer not null,
        section smallint,
        text text not null,
        folded text not null,
        start_at integer not null,
        end_at integer not null,
        codes text[] not null,
        primary key (region_id, agency_id, year, version, ordinal),
        foreign key (region_id, agency_id, year, version) references report_version
      );

      create table chart_note (
        region_id integer not null references region,
        id integer generated always as identity,
        agency_id integer,
        year integer not null,
        code text check (code <> ''),
        text text not null check (char_length(text) between 1 and 60),
        noted_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        withdrawn_at timestamptz,
        primary key (region_id, id),
        foreign key (region_id, agency_id) references agency
      );

      create table saved_view (
        region_id integer not null references region,
        id integer generated always as identity,
        name text not null check (char_length(name) between 1 and 40),
        address text not null check (address ~ '^/[0-9]+/[a-z]'),
        saved_at timestamptz not null,
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        withdrawn_at timestamptz,
        primary key (region_id, id)
      );

      ${['sentence', 'chart_note', 'saved_view'].map(inScopeOnly).join('\n')}

      -- False in versions made earlier: their sentences are taken from the reading when the county is searched first.
      alter table report_version add searchable boolean not null default false;

      -- A condition of row-level security is looked at before LIKE, since LIKE is not leakproof, and no index on it is used.
      -- The owner sees every sentence instead, and searches for the application: a county within its scope and no other.
      create policy searched_by_owner on sentence for select to current_user using (true);
      create function search_sentences(county integer, pattern text)
        returns table (agency_id integer, year integer, version integer, ordinal integer)
        language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
      as $$
      begin
        if not in_scope(county) then
          return;
        end if;
        -- A word of two letters has no trigram: the county's sentences are looked through, which the index would only slow down.
        if char_length(pattern) < 5 then
          return query select sentence.agency_id, sentence.year, sentence.version, sentence.ordinal from sentence
            where sentence.region_id = county and sentence.folded || '' like pattern;
        else
          return query select sentence.agency_id, sentence.year, sentence.version, sentence.ordinal from sentence
            where sentence.region_id = county and sentence.folded like pattern;
        end if;
      end
      $$;
      revoke execute on function search_sentences(integer, text) from public;

      -- Without the extension, or where it takes Chinese letters for punctuation (LC_CTYPE is C), there is no index: a county's
      -- sentences are looked through one by one.
      do $$
      begin
        create extension if not exists pg_trgm schema public;
        if cardinality(public.show_trgm('政府信息公开')) > 0 then
          create index sentence_trigrams on sentence using gin (folded public.gin_trgm_ops);
        end if;
      exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
        raise notice 'pg_trgm cannot be had: searches take longer';
      end
      $$;
    `);
    await runner.query(removeSampleCounty(ofCounty));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removeSampleCounty(ofCountyBefore));
    await runner.query(`
      alter table report_version drop searchable;
      drop function search_sentences(integer, text);
      drop table sentence, chart_note, saved_view;
      drop extension if exists pg_trgm;
    `);
  }
}

function inScopeOnly(table: string): string {
  return `alter table ${table} enable row level security, force row level security;
    create policy scope on ${table} using (in_scope(region_id)) with check (in_scope(region_id));`;
}
