import type { EntityManager } from 'typeorm';
import type { DocumentEntry } from '@gongkai/contracts';
import type { Changes } from './changes.ts';
import { type EntryRow, toEntry } from './document-entries.ts';
import { DocumentEntity } from './entities/document.entity.ts';
import { findingCounts } from './finding-counts.sql.ts';

/** A file as it came in. */
export interface ReceivedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly receivedAt: Date;
}

/** What became of a document. */
export type Settlement = Pick<DocumentEntry, 'outcome' | 'partial' | 'agencyName' | 'agencyId' | 'year' | 'trouble'>;

/** A document with what its versions and findings say of it. */
const entries = `
  select document.id, file_name as "fileName", size, encode(sha256, 'hex') as sha256, received_at as "receivedAt",
    document.outcome, partial, agency_name as "agencyName", document.agency_id as "agencyId", document.year,
    version, acceptance is not null as accepted, trouble_zh as "troubleZh", trouble_en as "troubleEn",
    found.error, found.warning, found.notice
  from document
  left join report_version on report_version.region_id = document.region_id and document_id = document.id
  ${findingCounts('report_version')}
  where document.region_id = $1`;

export class Documents {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** @returns its number; null if the county has these bytes already, also when another transaction is just adding them */
  async add(regionId: number, file: ReceivedFile, settled: Settlement): Promise<number | null> {
    const [row] = await this.manager.query<{ id: number }[]>(
      `insert into document (region_id, sha256, file_name, size, bytes, received_at,
         outcome, partial, agency_name, agency_id, year, trouble_zh, trouble_en)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (region_id, sha256) do nothing returning id`,
      [
        regionId,
        Buffer.from(file.sha256, 'hex'),
        file.fileName,
        file.bytes.length,
        Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
        file.receivedAt,
        ...settlementColumns(settled),
      ],
    );
    if (row === undefined) return null;
    this.changes.add(regionId);
    return row.id;
  }

  /** Changes what became of a document: its question was answered. */
  async settle(regionId: number, id: number, settled: Settlement): Promise<void> {
    await this.manager.query(
      `update document set outcome = $3, partial = $4, agency_name = $5, agency_id = $6, year = $7,
         trouble_zh = $8, trouble_en = $9
       where region_id = $1 and id = $2`,
      [regionId, id, ...settlementColumns(settled)],
    );
    this.changes.add(regionId);
  }

  /** Keeps others from settling the document before the transaction has ended. */
  async lock(regionId: number, id: number): Promise<void> {
    await this.manager.findOne(DocumentEntity, { where: { regionId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async withBytes(regionId: number, sha256: string): Promise<DocumentEntry | null> {
    return await this.entry(`${entries} and sha256 = $2`, [regionId, Buffer.from(sha256, 'hex')]);
  }

  async find(regionId: number, id: number): Promise<DocumentEntry | null> {
    return await this.entry(`${entries} and document.id = $2`, [regionId, id]);
  }

  /** SHA-256 of every document of a county, lower-case hexadecimal. */
  async digests(regionId: number): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<{ sha256: string }[]>(
      `select encode(sha256, 'hex') as sha256 from document where region_id = $1`,
      [regionId],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** Newest first. */
  async list(regionId: number): Promise<DocumentEntry[]> {
    const rows = await this.manager.query<EntryRow[]>(`${entries} order by received_at desc, document.id desc`, [
      regionId,
    ]);
    return rows.map(toEntry);
  }

  /** The file as it was handed in. */
  async file(regionId: number, id: number): Promise<{ fileName: string; bytes: Buffer } | null> {
    const row = await this.manager.findOne(DocumentEntity, {
      where: { regionId, id },
      select: { id: true, regionId: true, fileName: true, bytes: true },
    });
    return row === null ? null : { fileName: row.fileName, bytes: row.bytes };
  }

  /** Documents that wait for a person to say whose report they are, or on which year; the oldest first. */
  async waiting(regionId: number): Promise<DocumentEntry[]> {
    const rows = await this.manager.query<EntryRow[]>(
      `${entries} and document.outcome in ('agencyUnknown', 'yearUnknown') order by received_at, document.id`,
      [regionId],
    );
    return rows.map(toEntry);
  }

  /** How many wait for an answer, and how many gave no report. */
  async counts(regionId: number): Promise<{ toAnswer: number; inTrouble: number }> {
    const [row] = await this.manager.query<{ toAnswer: string; inTrouble: string }[]>(
      `select count(*) filter (where outcome in ('agencyUnknown', 'yearUnknown')) as "toAnswer",
         count(*) filter (where outcome in ('notAReport', 'unreadable')) as "inTrouble"
       from document where region_id = $1`,
      [regionId],
    );
    return { toAnswer: Number(row?.toAnswer ?? 0), inTrouble: Number(row?.inTrouble ?? 0) };
  }

  /** How much a county holds. */
  async size(regionId: number): Promise<{ documents: number; reports: number }> {
    const [row] = await this.manager.query<{ documents: number; reports: number }[]>(
      `select (select count(*)::integer from document where region_id = $1) as documents,
         (select count(*)::integer from report where region_id = $1) as reports`,
      [regionId],
    );
    return { documents: row?.documents ?? 0, reports: row?.reports ?? 0 };
  }

  private async entry(query: string, parameters: readonly unknown[]): Promise<DocumentEntry | null> {
    const [row] = await this.manager.query<EntryRow[]>(query, [...parameters]);
    return row === undefined ? null : toEntry(row);
  }
}

function settlementColumns(settled: Settlement): unknown[] {
  const { outcome, partial, agencyName, agencyId, year, trouble } = settled;
  return [outcome, partial, agencyName, agencyId, year, trouble?.zh ?? null, trouble?.en ?? null];
}
