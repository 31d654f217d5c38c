import type { EntityManager } from 'typeorm';
import type { Finding } from '@gongkai/report';
import type { VersionRef } from './county-years.ts';

/** A version that carries findings of a check. */
export interface WithFindings extends VersionRef {
  readonly findings: readonly Finding[];
}

const counting = 'select agency_id, year, version from accepted_version where region_id = $1';

const lastOfEach = `
  select distinct on (report_version.agency_id, report_version.year) report_version.agency_id, report_version.year, version
  from report_version
  join document on document.region_id = report_version.region_id and document.id = document_id
  where report_version.region_id = $1
  order by report_version.agency_id, report_version.year, received_at desc, version desc`;

/** The versions of a county that are looked at: of each report that of its last document, and the one that counts. */
export class LastVersions {
  constructor(private readonly manager: EntityManager) {}

  /** Of each report the version of its last document, the earliest years first. */
  async list(regionId: number): Promise<VersionRef[]> {
    return await this.manager.query<VersionRef[]>(
      `select agency_id as "agencyId", year, version from (${lastOfEach}) last order by year, agency_id`,
      [regionId],
    );
  }

  /** What one check found, or could not assess, in last versions and in those that count, the earliest years first. */
  async findingsOf(regionId: number, check: string): Promise<WithFindings[]> {
    return await this.manager.query<WithFindings[]>(
      `select agency_id as "agencyId", year, version, json_agg(finding order by ordinal) as findings
       from finding
       join ((${counting}) union (${lastOfEach})) looked_at using (agency_id, year, version)
       where region_id = $1 and check_code = $2
       group by 1, 2, 3 order by year, agency_id, version`,
      [regionId, check],
    );
  }
}
