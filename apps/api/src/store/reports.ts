import type { EntityManager } from 'typeorm';
import type { EarlierReport } from '@gongkai/checks';
import type { CountyPacket, ReportPage } from '@gongkai/contracts';
import type { PackedFigures, Report } from '@gongkai/report';
import type { Changes } from './changes.ts';
import { comparedReport, type ComparedRow } from './compared-report.ts';
import { comparedColumns } from './county-year.sql.ts';
import { FindingEntity } from './entities/finding.entity.ts';
import type { KeptFinding, KeyedFinding } from './finding-keys.ts';
import { findingCounts } from './finding-counts.sql.ts';
import { ReportVersionEntity } from './entities/report-version.entity.ts';
import { ones } from './mask.ts';
import { type FigureColumns, figureColumns, toPacked } from './packed-columns.ts';
import { fromReadingBytes, reportFromReadingBytes, type StoredReading } from './reading-bytes.ts';
import type { Sentences } from './sentences.ts';
import { sentencesToSearch } from './sentences-of.ts';
import { findingRows, type NewVersion, type Rewritten, versionColumns, type VersionKey } from './version-columns.ts';

/** Which report: a body's on a year. */
export interface ReportKey {
  readonly regionId: number;
  readonly agencyId: number;
  readonly year: number;
}

/** A version that nobody else can change before the transaction has ended. */
export interface LockedVersion extends StoredReading {
  readonly documentId: number;
  readonly readerVersion: string;
  readonly acceptedAt: Date | null;
}

/** A version as it is opened. */
export interface OpenedVersion extends StoredReading {
  readonly version: number;
  readonly documentId: number;
  readonly accepted: boolean;
  readonly holding: number;
  readonly findings: readonly KeptFinding[];
}

/** A version that counts. */
export type AcceptedReport = Omit<CountyPacket['reports'][number], 'figures' | 'corrections' | 'published'> & {
  readonly figures: PackedFigures;
};

/** A version that counts, is public, or both, and what its reading is known by. */
export interface KeptReading {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly counts: boolean;
  readonly public: boolean;
  readonly digest: string;
}

/** When the document of a version was handed in, and the first one of its report. */
type HandedIn = Readonly<Record<'receivedAt' | 'firstReceivedAt', Date>>;

type AcceptedRow = FigureColumns &
  AcceptedReport['findings'] &
  Pick<AcceptedReport, 'agencyId' | 'year' | 'version' | 'acceptance'> &
  HandedIn;

type Waiting = CountyPacket['waiting'][number];
type WaitingRow = Omit<Waiting, keyof HandedIn | 'findings'> & Waiting['findings'] & HandedIn;

/** When the first document was handed in that gave a version of the report of `row`, as a column of a statement. */
const firstReceivedOf = (row: 'accepted_version' | 'report') => `(
    select min(received_at) from report_version any_version
    join document first on first.region_id = any_version.region_id and first.id = any_version.document_id
    where any_version.region_id = ${row}.region_id and any_version.agency_id = ${row}.agency_id
      and any_version.year = ${row}.year
  ) as "firstReceivedAt"`;

export class Reports {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
    private readonly sentences: Sentences,
  ) {}

  /**
   * Adds a version; the report itself is made with its first one.
   * @returns its number. Two transactions adding to one report wait for each other here.
   */
  async addVersion({ regionId, agencyId, year }: ReportKey, made: NewVersion): Promise<number> {
    const [report] = await this.manager.query<{ version: number }[]>(
      `insert into report (region_id, agency_id, year, latest_version) values ($1, $2, $3, 1)
       on conflict (region_id, agency_id, year) do update set latest_version = report.latest_version + 1
       returning latest_version as version`,
      [regionId, agencyId, year],
    );
    if (report === undefined) throw new Error('The database gave no number for a new version');
    const key = { regionId, agencyId, year, version: report.version };
    await this.manager.insert(ReportVersionEntity, {
      ...key,
      documentId: made.documentId,
      ...(await versionColumns(made)),
    });
    await this.addFindings(key, made.findings);
    await this.sentences.keep(key, sentencesToSearch(made.reading));
    this.changes.add(regionId);
    this.changes.addYear(regionId, year);
    return report.version;
  }

  /** Locks a version to rewrite it; null if there is none. */
  async lock({ regionId, agencyId, year }: ReportKey, version: number): Promise<LockedVersion | null> {
    const row = await this.manager.findOne(ReportVersionEntity, {
      where: { regionId, agencyId, year, version },
      select: { version: true, documentId: true, readerVersion: true, acceptedAt: true, reading: true },
      lock: { mode: 'pessimistic_write' },
    });
    if (row === null) return null;
    const { documentId, readerVersion, acceptedAt, reading } = row;
    return { ...(await fromReadingBytes(reading)), documentId, readerVersion, acceptedAt };
  }

  /** Puts what a version says now in the place of what it said, findings included but for those of checks of its year. */
  async rewrite({ regionId, agencyId, year }: ReportKey, version: number, made: Rewritten): Promise<void> {
    const key = { regionId, agencyId, year, version };
    await this.manager.update(ReportVersionEntity, key, await versionColumns(made));
    await this.manager.delete(FindingEntity, { ...key, ofYear: false });
    await this.addFindings(key, made.findings);
    await this.sentences.keep(key, sentencesToSearch(made.reading));
    this.changes.add(regionId);
    this.changes.addYear(regionId, year);
  }

  /** All versions of a report, that of the last document first. */
  async versions({ regionId, agencyId, year }: ReportKey): Promise<ReportPage['versions']> {
    const rows = await this.manager.query<
      { version: number; receivedAt: Date; accepted: boolean; documentId: number }[]
    >(
      `select version, received_at as "receivedAt", acceptance is not null as accepted, document_id as "documentId"
       from report_version
       join document on document.region_id = report_version.region_id and document.id = document_id
       where report_version.region_id = $1 and report_version.agency_id = $2 and report_version.year = $3
       order by received_at desc, version desc`,
      [regionId, agencyId, year],
    );
    return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
  }

  /** A version with its document and findings; null if there is none. */
  async open({ regionId, agencyId, year }: ReportKey, version: number): Promise<OpenedVersion | null> {
    const key = { regionId, agencyId, year, version };
    const row = await this.manager.findOne(ReportVersionEntity, {
      where: key,
      select: { version: true, documentId: true, holding: true, acceptance: true, reading: true },
    });
    if (row === null) return null;
    return {
      ...(await fromReadingBytes(row.reading)),
      version,
      documentId: row.documentId,
      accepted: row.acceptance !== null,
      holding: row.holding,
      findings: await this.findings({ regionId, agencyId, year }, version),
    };
  }

  /** What was found in a version or could not be assessed: by the checks of the report, then by those of its year. */
  async findings({ regionId, agencyId, year }: ReportKey, version: number): Promise<KeptFinding[]> {
    const where = { regionId, agencyId, year, version };
    const rows = await this.manager.find(FindingEntity, { where, order: { ofYear: 'ASC', ordinal: 'ASC' } });
    return rows.map(({ finding, key, ofYear }) => ({ finding, key, ofYear }));
  }

  /** The versions that count, by body and year. */
  async accepted(regionId: number): Promise<AcceptedReport[]> {
    const rows = await this.manager.query<AcceptedRow[]>(
      `select accepted_version.agency_id as "agencyId", accepted_version.year, accepted_version.version,
         ${figureColumns}, acceptance, received_at as "receivedAt", ${firstReceivedOf('accepted_version')}, found.*
       from accepted_version
       join document on document.region_id = accepted_version.region_id and document.id = document_id
       ${findingCounts('accepted_version')}
       where accepted_version.region_id = $1 order by 1, 2`,
      [regionId],
    );
    return rows.map((row) => ({
      agencyId: row.agencyId,
      year: row.year,
      version: row.version,
      ...handedIn(row),
      acceptance: row.acceptance,
      figures: toPacked(row),
      reviewed: { confirmed: ones(row.confirmed), corrected: ones(row.corrected) },
      findings: openFindings(row),
    }));
  }

  /** The versions that count of some bodies on a year, as they are held against others; none for a body without one. */
  async counted(regionId: number, year: number, agencyIds: readonly number[]): Promise<Map<number, EarlierReport>> {
    const rows = await this.manager.query<(ComparedRow & { agencyId: number })[]>(
      `select agency_id as "agencyId", ${comparedColumns} from accepted_version
       where region_id = $1 and year = $2 and agency_id = any ($3::integer[])`,
      [regionId, year, agencyIds],
    );
    return new Map(rows.map(({ agencyId, ...row }) => [agencyId, comparedReport(row)]));
  }

  /** The versions that count or are public, each with what its reading is known by. */
  async readingsKept(regionId: number): Promise<KeptReading[]> {
    return await this.manager.query<KeptReading[]>(
      `with standing as (
         select region_id, agency_id, year, version, true as counts, false as public from accepted_version
         where region_id = $1
         union all
         select region_id, agency_id, year, version, false, true from published_version where region_id = $1
       )
       select agency_id as "agencyId", year, version, bool_or(counts) as counts, bool_or(public) as public,
         encode(reading_digest, 'hex') as digest
       from standing join report_version using (region_id, agency_id, year, version)
       group by agency_id, year, version, reading_digest order by 1, 2, 3`,
      [regionId],
    );
  }

  /** What those versions were read from: the source of their figures, apart from the columns. */
  async readings(
    regionId: number,
    of: readonly Pick<KeptReading, 'agencyId' | 'year' | 'version'>[],
  ): Promise<{ agencyId: number; year: number; version: number; report: Report }[]> {
    const rows = await this.manager.query<{ agencyId: number; year: number; version: number; reading: Buffer }[]>(
      `select agency_id as "agencyId", year, version, reading
       from unnest($2::integer[], $3::integer[], $4::integer[]) as wanted (agency_id, year, version)
       join report_version using (agency_id, year, version) where region_id = $1`,
      [regionId, of.map(({ agencyId }) => agencyId), of.map(({ year }) => year), of.map(({ version }) => version)],
    );
    const opened = [];
    for (const { reading, ...key } of rows) {
      opened.push({ ...key, report: await reportFromReadingBytes(reading) });
    }
    return opened;
  }

  /** Versions of last documents that are not accepted; an earlier version of the same report may still count. */
  async waiting(regionId: number): Promise<CountyPacket['waiting']> {
    const rows = await this.manager.query<WaitingRow[]>(
      `select newest.agency_id as "agencyId", newest.year, newest.version, newest.received_at as "receivedAt",
         ${firstReceivedOf('report')}, found.*
       from report
       cross join lateral (
         select report_version.*, received_at from report_version
         join document on document.region_id = report_version.region_id and document.id = document_id
         where report_version.region_id = report.region_id and report_version.agency_id = report.agency_id
           and report_version.year = report.year
         order by received_at desc, version desc limit 1
       ) newest
       ${findingCounts('newest')}
       where report.region_id = $1 and newest.acceptance is null
       order by 1, 2`,
      [regionId],
    );
    return rows.map((row) => {
      const { agencyId, year, version } = row;
      return { agencyId, year, version, ...handedIn(row), findings: openFindings(row) };
    });
  }

  private async addFindings(key: VersionKey, findings: readonly KeyedFinding[]): Promise<void> {
    const rows = findingRows(key, findings, false);
    if (rows.length > 0) await this.manager.insert(FindingEntity, rows);
  }
}

function handedIn({ receivedAt, firstReceivedAt }: HandedIn): Record<keyof HandedIn, string> {
  return { receivedAt: receivedAt.toISOString(), firstReceivedAt: firstReceivedAt.toISOString() };
}

function openFindings(row: Waiting['findings']): Waiting['findings'] {
  const { error, warning, notice, wrong, incomplete, copied, waived } = row;
  return { error, warning, notice, wrong, incomplete, copied, waived };
}
