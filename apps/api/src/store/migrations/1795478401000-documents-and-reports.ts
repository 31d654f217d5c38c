import type { MigrationInterface, QueryRunner } from 'typeorm';

const masks = ['absent', 'blank', 'not_applicable', 'approximate', 'unreadable', 'inferred', 'confirmed', 'corrected'];

export class DocumentsAndReports1795478401000 implements MigrationInterface {
  readonly name = 'DocumentsAndReports1795478401000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        region_id integer not null references region,
        id integer generated always as identity,
        sha256 bytea not null,
        file_name text not null check (file_name <> ''),
        size integer not null,
        bytes bytea not null,
        received_at timestamptz not null,
        outcome text not null
          check (outcome in ('report', 'agencyUnknown', 'yearUnknown', 'notAReport', 'unreadable')),
        partial boolean not null,
        agency_name text,
        agency_id integer,
        year integer,
        trouble_zh text,
        trouble_en text,
        primary key (region_id, id),
        unique (region_id, sha256),
        foreign key (region_id, agency_id) references agency,
        check (sha256 = sha256(bytes)),
        check (size = octet_length(bytes)),
        check (outcome <> 'report' or (agency_id is not null and year is not null)),
        check ((trouble_zh is null) = (trouble_en is null)),
        check (outcome = 'report' or trouble_zh is not null)
      );
      -- Word files are compressed already: a second attempt costs time and gains nothing.
      alter table document alter bytes set storage external;

      create table report (
        region_id integer not null,
        agency_id integer not null,
        year integer not null check (year between 2008 and 2100),
        latest_version integer not null check (latest_version > 0),
        primary key (region_id, agency_id, year),
        foreign key (region_id, agency_id) references agency
      );

      create table report_version (
        region_id integer not null,
        agency_id integer not null,
        year integer not null,
        version integer not null check (version > 0),
        document_id integer not null,
        form text not null check (form in ('2014', '2019', '2021')),
        reader_version text not null,
        "values" integer[] not null
          check (array_ndims("values") = 1 and array_lower("values", 1) = 1 and array_position("values", null) is null),
        money bigint[] not null check (array_position(money, null) is null),
        ${masks.map((mask) => `${mask} bit varying not null check (bit_length(${mask}) = cardinality("values")),`).join('\n        ')}
        holding integer not null check (holding >= 0),
        reading bytea not null,
        accepted_at timestamptz,
        acceptance text check (acceptance in ('automatic')),
        primary key (region_id, agency_id, year, version),
        unique (region_id, document_id),
        foreign key (region_id, agency_id, year) references report,
        foreign key (region_id, document_id) references document,
        check ((accepted_at is null) = (acceptance is null)),
        -- A figure is one thing: absent, blank, not applicable, unreadable, or a number.
        check (
          bit_count(absent | blank | not_applicable | unreadable)
          = bit_count(absent) + bit_count(blank) + bit_count(not_applicable) + bit_count(unreadable)
        ),
        check (bit_count(approximate & (absent | blank | not_applicable | unreadable)) = 0)
      );
      -- The reading is compressed before it is stored.
      alter table report_version alter reading set storage external;

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

      create table finding (
        region_id integer not null,
        agency_id integer not null,
        year integer not null,
        version integer not null,
        ordinal integer not null,
        check_code text not null,
        outcome text not null check (outcome in ('finding', 'cannotBeAssessed')),
        severity text not null check (severity in ('error', 'warning', 'notice')),
        cause text,
        cells text[] not null,
        finding jsonb not null,
        primary key (region_id, agency_id, year, version, ordinal),
        foreign key (region_id, agency_id, year, version) references report_version
      );

      -- Which version of a report counts: the newest that was accepted.
      create view accepted_version with (security_invoker = true) as
        select distinct on (region_id, agency_id, year)
          region_id, agency_id, year, version, document_id, form, "values", money,
          ${masks.join(', ')}, accepted_at, acceptance
        from report_version
        where acceptance is not null
        order by region_id, agency_id, year, version desc;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view accepted_version');
    await runner.query('drop table finding, correction, report_version, report, document');
  }
}
