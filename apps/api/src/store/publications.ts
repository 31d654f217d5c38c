import type { EntityManager } from 'typeorm';
import type { Publication } from '@gongkai/contracts';
import type { PackedFigures } from '@gongkai/report';
import type { Changes } from './changes.ts';
import { PublicationEntity } from './entities/publication.entity.ts';
import { type FigureColumns, figureColumns, toPacked } from './packed-columns.ts';
import type { ReportKey } from './reports.ts';

/** What stands as published of a report. */
export interface PublishedReport extends ReportKey, Publication {
  readonly figures: PackedFigures;
  /** 1 for what was published first of the report, one more for each version after it. */
  readonly number: number;
}

type PublishedRow = FigureColumns & Omit<PublishedReport, 'figures' | 'number'> & { readonly number: string };

/** What bodies made public. */
export class Publications {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** What stands as published, by body and year: the version of each report that was made public last. */
  async standing(regionId: number): Promise<PublishedReport[]> {
    const rows = await this.manager.query<PublishedRow[]>(
      `select region_id as "regionId", agency_id as "agencyId", year, version, published_on::text as on, address, number,
         ${figureColumns}
       from published_version where region_id = $1 order by agency_id, year`,
      [regionId],
    );
    return rows.map((row) => {
      const { agencyId, year, version, on, address, number } = row;
      return { regionId, agencyId, year, version, on, address, number: Number(number), figures: toPacked(row) };
    });
  }

  /** What stands as published of one report; null: it is not public. */
  async of({ regionId, agencyId, year }: ReportKey): Promise<Publication | null> {
    const [row] = await this.manager.query<Publication[]>(
      `select version, published_on::text as on, address from published_version
       where region_id = $1 and agency_id = $2 and year = $3`,
      [regionId, agencyId, year],
    );
    return row ?? null;
  }

  /** Accepted versions of a year's reports, as "body version": those that may be said to be public. */
  async publishable(regionId: number, year: number): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<{ key: string }[]>(
      `select agency_id || ' ' || version as key from report_version
       where region_id = $1 and year = $2 and acceptance is not null`,
      [regionId, year],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** When something was last said or taken back; null: nothing ever was. */
  async changedAt(regionId: number): Promise<Date | null> {
    const [row] = await this.manager.query<{ at: Date | null }[]>(
      'select max(greatest(said_at, withdrawn_at)) as at from publication where region_id = $1',
      [regionId],
    );
    return row?.at ?? null;
  }

  /** Says that a version was made public, in place of what was said of the same version before. */
  async add({ regionId, agencyId, year }: ReportKey, { version, on, address }: Publication, now: Date): Promise<void> {
    await this.withdraw({ regionId, agencyId, year }, version, now);
    await this.manager.insert(PublicationEntity, {
      ...{ regionId, agencyId, year, version, address },
      ...{ publishedOn: on, saidAt: now },
    });
  }

  /** Says of many versions, of which nothing was said before, that they were made public. */
  async addAll(
    regionId: number,
    made: readonly (Omit<ReportKey, 'regionId'> & Publication)[],
    now: Date,
  ): Promise<void> {
    const rows = made.map(({ on, ...each }) => ({ regionId, ...each, publishedOn: on, saidAt: now }));
    if (rows.length > 0) await this.manager.insert(PublicationEntity, rows);
    this.changes.add(regionId);
  }

  /** Takes back that a version was made public. */
  async withdraw({ regionId, agencyId, year }: ReportKey, version: number, now: Date): Promise<void> {
    await this.manager.query(
      `update publication set withdrawn_at = $5
       where region_id = $1 and agency_id = $2 and year = $3 and version = $4 and withdrawn_at is null`,
      [regionId, agencyId, year, version, now],
    );
    this.changes.add(regionId);
  }
}
