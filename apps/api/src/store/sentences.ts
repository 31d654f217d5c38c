import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SectionNumber } from '@gongkai/report';
import { fromReadingBytes } from './reading-bytes.ts';
import { type SearchedSentence, sentencesToSearch } from './sentences-of.ts';
import type { VersionKey } from './version-columns.ts';

/** What is searched for: folded words as a pattern of LIKE, within a year or a body where one is named. */
export interface Wanted {
  readonly pattern: string;
  readonly year: number | null;
  readonly agencyId: number | null;
  /** How many sentences are wanted at most. */
  readonly limit: number;
}

export interface FoundSentence {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly section: SectionNumber | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly codes: string[];
}

interface Found {
  readonly total: number;
  readonly sentences: readonly FoundSentence[];
}

/** Milliseconds that one search may take. */
const longestSearch = 5000;

/** The sentences of all reports of a county. */
export class Sentences {
  constructor(private readonly manager: EntityManager) {}

  /** Those that hold the words in versions that count, newest year first. */
  async find(regionId: number, { pattern, year, agencyId, limit }: Wanted): Promise<Found> {
    await this.manager.query(`select set_config('statement_timeout', $1, true)`, [String(longestSearch)]);
    const rows = await this.manager.query<(FoundSentence & { total: number })[]>(
      `with found as materialized (
         select found.*, count(*) over ()::integer as total
         from search_sentences($1, $2) found
         join accepted_version counted on counted.region_id = $1 and counted.agency_id = found.agency_id
           and counted.year = found.year and counted.version = found.version
         where ($3::integer is null or found.year = $3) and ($4::integer is null or found.agency_id = $4)
         order by found.year desc, found.agency_id, found.ordinal limit $5
       )
       select agency_id as "agencyId", year, version, section, text, start_at as start, end_at as "end", codes, total
       from found join sentence using (agency_id, year, version, ordinal)
       where region_id = $1 order by year desc, agency_id, ordinal`,
      [regionId, pattern, year, agencyId, limit],
    );
    return { total: rows[0]?.total ?? 0, sentences: rows.map(toSentence) };
  }

  /** Whether versions that count were made before their sentences were kept. */
  async areMissing(regionId: number): Promise<boolean> {
    const [row] = await this.manager.query<{ missing: boolean }[]>(
      `select exists (
         select from report_version where region_id = $1 and not searchable and acceptance is not null
       ) as missing`,
      [regionId],
    );
    return row?.missing ?? false;
  }

  /** Takes the sentences of such versions from their readings, one version after the other. */
  async keepMissing(regionId: number): Promise<void> {
    const rows = await this.manager.query<{ agencyId: number; year: number; version: number }[]>(
      `select agency_id as "agencyId", year, version from report_version
       where region_id = $1 and not searchable and acceptance is not null order by 1, 2, 3 for update`,
      [regionId],
    );
    for (const row of rows) {
      const key = { regionId, ...row };
      const [[version]] = await this.manager.query<[{ reading: Buffer }[], number]>(
        `update report_version set searchable = true
         where region_id = $1 and agency_id = $2 and year = $3 and version = $4 returning reading`,
        columnsOf(key),
      );
      if (version !== undefined) await this.keep(key, sentencesToSearch(await fromReadingBytes(version.reading)));
    }
  }

  /** Keeps what a version says; nothing is written where it says the same as before, as after a decision on it. */
  async keep(key: VersionKey, sentences: readonly SearchedSentence[]): Promise<void> {
    const where = 'where region_id = $1 and agency_id = $2 and year = $3 and version = $4';
    const [kept] = await this.manager.query<{ digest: string | null }[]>(
      `select md5(string_agg(start_at || ' ' || array_to_string(codes, ' ') || ' ' || text, E'\\n' order by ordinal)) as digest
       from sentence ${where}`,
      columnsOf(key),
    );
    const lines = sentences.map(({ start, codes, text }) => `${start} ${codes.join(' ')} ${text}`);
    const digest = sentences.length === 0 ? null : createHash('md5').update(lines.join('\n')).digest('hex');
    if (kept?.digest === digest) return;
    await this.manager.query(`delete from sentence ${where}`, columnsOf(key));
    await this.manager.query(
      `insert into sentence (region_id, agency_id, year, version, ordinal, section, text, folded, start_at, end_at, codes)
       select $1, $2, $3, $4, ordinal - 1, section, text, folded, start_at, end_at, string_to_array(codes, ' ')
       from unnest($5::smallint[], $6::text[], $7::text[], $8::integer[], $9::integer[], $10::text[])
         with ordinality as said (section, text, folded, start_at, end_at, codes, ordinal)`,
      [
        ...columnsOf(key),
        sentences.map(({ section }) => section),
        sentences.map(({ text }) => text),
        sentences.map(({ folded }) => folded),
        sentences.map(({ start }) => start),
        sentences.map(({ end }) => end),
        sentences.map(({ codes }) => codes.join(' ')),
      ],
    );
  }
}

function toSentence({ agencyId, year, version, section, text, start, end, codes }: FoundSentence): FoundSentence {
  return { agencyId, year, version, section, text, start, end, codes };
}

function columnsOf({ regionId, agencyId, year, version }: VersionKey): number[] {
  return [regionId, agencyId, year, version];
}
