import type { EntityManager } from 'typeorm';
import type { EarlierReport, Prose } from '@gongkai/checks';
import type { AgencyKind, Finding } from '@gongkai/report';
import type { Succession } from './agencies.ts';
import type { Changes } from './changes.ts';
import { bodiesOf, countedBefore, lastVersionsOf, rostersOf, successionsUntil } from './county-year.sql.ts';
import { FindingEntity } from './entities/finding.entity.ts';
import type { KeyedFinding } from './finding-keys.ts';
import { comparedReport, type ComparedRow } from './compared-report.ts';
import { fromReadingBytes, type StoredReading } from './reading-bytes.ts';
import { keptProse } from './stored-prose.ts';
import { findingRows } from './version-columns.ts';

/** A version of a report, as it is held against others. */
export interface VersionOfYear {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly figures: EarlierReport;
  /** Null where it was not kept, or not asked for. */
  readonly prose: Prose | null;
}

/** A body under all names by which texts may call it. */
export interface BodyAsCalled {
  readonly agencyId: number;
  readonly kind: AgencyKind;
  readonly names: readonly string[];
}

/** What is stored that checks of a county's year look at. */
export interface StoredYear {
  /** Bodies that saw the end of the year or reported on it. */
  readonly bodies: readonly BodyAsCalled[];
  /** Names of every body of the county, also of those that are gone, by its number. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  /** Of each report on the year the version of its last document. */
  readonly last: readonly VersionOfYear[];
  /** Versions that count of earlier years; those of the year before with their prose. */
  readonly earlier: readonly VersionOfYear[];
  /** By year in which the one began to continue the other. */
  readonly successions: ReadonlyMap<number, readonly Succession[]>;
  /** Bodies on the roster of a year, by year; only those that continue others. */
  readonly rosters: ReadonlyMap<number, ReadonlySet<number>>;
}

export type VersionRef = Pick<VersionOfYear, 'agencyId' | 'year' | 'version'>;

export function sameVersion(one: VersionRef, other: VersionRef): boolean {
  return one.agencyId === other.agencyId && one.year === other.year && one.version === other.version;
}

/** Findings of checks of a year, stored with a version. */
export interface FindingsOfYear extends VersionRef {
  readonly findings: readonly Finding[];
}

type VersionRow = ComparedRow & VersionRef & { readonly prose: unknown };

/** The years of a county as their checks see them, and what these found. As many statements however many bodies there are. */
export class CountyYears {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** Years with reports for which checks of the year have to run: what they look at changed, now or earlier. */
  async due(regionId: number): Promise<number[]> {
    const rows = await this.manager.query<{ year: number }[]>(
      `select year from cycle where region_id = $1 and (stale or year >= $2)
         and exists (select from report where report.region_id = cycle.region_id and report.year = cycle.year)
       order by year`,
      [regionId, this.changes.firstYear(regionId)],
    );
    return rows.map(({ year }) => year);
  }

  /** Every year with reports, the oldest first. */
  async all(regionId: number): Promise<number[]> {
    const rows = await this.manager.query<{ year: number }[]>(
      'select distinct year from report where region_id = $1 order by year',
      [regionId],
    );
    return rows.map(({ year }) => year);
  }

  /** Counties with a year for which checks have to run. */
  async staleCounties(): Promise<number[]> {
    const rows = await this.manager.query<{ id: number }[]>(
      'select distinct region_id as id from cycle where stale order by 1',
    );
    return rows.map(({ id }) => id);
  }

  /** Checks of every year have to run. */
  touch(regionId: number): void {
    this.changes.addYear(regionId);
  }

  async markStale(regionId: number, from: number): Promise<void> {
    await this.manager.query('update cycle set stale = true where region_id = $1 and year >= $2 and not stale', [
      regionId,
      from,
    ]);
  }

  /** The checks of all years that were due ran. */
  async settle(regionId: number): Promise<void> {
    await this.manager.query('update cycle set stale = false where region_id = $1 and stale', [regionId]);
    this.changes.yearsChecked(regionId);
  }

  async load(regionId: number, year: number): Promise<StoredYear> {
    const query = <Row>(statement: string, ...more: number[]) =>
      this.manager.query<Row[]>(statement, [regionId, ...more]);
    const successions = await query<Succession & { year: number }>(successionsUntil, year);
    const rosters = await query<{ year: number; agencyIds: number[] }>(rostersOf);
    const bodies = await query<BodyAsCalled & { there: boolean }>(bodiesOf, year);
    return {
      bodies: bodies.filter(({ there }) => there),
      names: new Map(bodies.map(({ agencyId, names }) => [agencyId, names])),
      last: (await query<VersionRow>(lastVersionsOf, year)).map(toVersion),
      earlier: (await query<VersionRow>(countedBefore, year)).map(toVersion),
      successions: byYear(successions),
      rosters: new Map(rosters.map((row) => [row.year, new Set(row.agencyIds)])),
    };
  }

  /** What versions were read from. */
  async readings(regionId: number, versions: readonly VersionRef[]): Promise<(VersionRef & StoredReading)[]> {
    if (versions.length === 0) return [];
    const rows = await this.manager.query<(VersionRef & { reading: Buffer })[]>(
      `select agency_id as "agencyId", year, version, reading from report_version
       join unnest($2::integer[], $3::integer[], $4::integer[]) wanted (agency_id, year, version)
         using (agency_id, year, version)
       where region_id = $1`,
      [regionId, ...columnsOf(versions)],
    );
    return await Promise.all(
      rows.map(async ({ reading, ...ref }) => ({ ...ref, ...(await fromReadingBytes(reading)) })),
    );
  }

  /** Keeps the prose of versions that were made before it was kept. */
  async keepProse(regionId: number, versions: readonly (VersionRef & { readonly prose: Prose })[]): Promise<void> {
    if (versions.length === 0) return;
    await this.manager.query(
      `update report_version set prose = wanted.prose
       from unnest($2::integer[], $3::integer[], $4::integer[], $5::json[]) wanted (agency_id, year, version, prose)
       where report_version.region_id = $1 and report_version.agency_id = wanted.agency_id
         and report_version.year = wanted.year and report_version.version = wanted.version`,
      [regionId, ...columnsOf(versions), versions.map(({ prose }) => JSON.stringify(prose))],
    );
  }

  /** What checks of the year found, with the versions that it is stored with. */
  async findings(regionId: number, year: number): Promise<FindingsOfYear[]> {
    return await this.manager.query<FindingsOfYear[]>(
      `select agency_id as "agencyId", year, version, json_agg(finding order by ordinal) as findings
       from finding where region_id = $1 and year = $2 and of_year group by 1, 2, 3`,
      [regionId, year],
    );
  }

  /** Puts what checks of the year find of some bodies in the place of what they found of them, in whichever version. */
  async replaceFindings(
    regionId: number,
    year: number,
    agencyIds: readonly number[],
    found: readonly (VersionRef & { readonly findings: readonly KeyedFinding[] })[],
  ): Promise<void> {
    await this.manager.query(
      'delete from finding where region_id = $1 and year = $2 and agency_id = any ($3::integer[]) and of_year',
      [regionId, year, agencyIds],
    );
    const rows = found.flatMap(({ findings, agencyId, version }) =>
      findingRows({ regionId, agencyId, year, version }, findings, true),
    );
    if (rows.length > 0) await this.manager.insert(FindingEntity, rows);
    this.changes.add(regionId);
  }
}

function toVersion({ agencyId, year, version, prose, ...packed }: VersionRow): VersionOfYear {
  return { agencyId, year, version, figures: comparedReport(packed), prose: keptProse(prose) };
}

function byYear<T extends { readonly year: number }>(rows: readonly T[]): Map<number, T[]> {
  const years = new Map<number, T[]>();
  for (const row of rows) years.set(row.year, [...(years.get(row.year) ?? []), row]);
  return years;
}

function columnsOf(versions: readonly VersionRef[]): [number[], number[], number[]] {
  return [
    versions.map(({ agencyId }) => agencyId),
    versions.map(({ year }) => year),
    versions.map(({ version }) => version),
  ];
}
