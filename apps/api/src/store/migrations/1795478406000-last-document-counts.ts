import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `form, "values", money, absent, blank, not_applicable, approximate, unreadable, inferred, confirmed,
          corrected, accepted_at, acceptance`;

/** A document that is answered for, or can be read, only later must not displace one that was handed in after it. */
export class LastDocumentCounts1795478406000 implements MigrationInterface {
  readonly name = 'LastDocumentCounts1795478406000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view accepted_version with (security_invoker = true) as
        select distinct on (region_id, report_version.agency_id, report_version.year)
          region_id, report_version.agency_id, report_version.year, version, document_id, ${columns}
        from report_version
        join document using (region_id)
        where acceptance is not null and document.id = document_id
        order by region_id, report_version.agency_id, report_version.year, received_at desc, version desc
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view accepted_version with (security_invoker = true) as
        select distinct on (region_id, agency_id, year)
          region_id, agency_id, year, version, document_id, ${columns}
        from report_version
        where acceptance is not null
        order by region_id, agency_id, year, version desc
    `);
  }
}
