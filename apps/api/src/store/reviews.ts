import type { EntityManager } from 'typeorm';
import type { FigureValue, ReviewEntry } from '@gongkai/contracts';
import { type CellKind, type Code, type FormEdition, positionsOf } from '@gongkai/report';
import type { Changes } from './changes.ts';
import { FigureReviewEntity } from './entities/figure-review.entity.ts';
import type { ReportKey } from './reports.ts';

/** A decision before it is kept: who made it, the database says. */
export type NewReview = Omit<ReviewEntry, 'who' | 'when'> & { readonly at: Date };

/** A figure whose reading a person corrected. */
export interface CorrectedFigure {
  readonly agencyId: number;
  readonly year: number;
  readonly code: Code;
  readonly form: FormEdition;
  /** What had been read; null: no such figure. */
  readonly readAs: FigureValue | null;
  /** Whether the reading inferred it. */
  readonly inferred: boolean;
}

type CorrectedRow = Omit<CorrectedFigure, 'readAs' | 'inferred'> & {
  readonly inferred: string;
  readonly cell: CellKind | null;
  readonly value: string | null;
  readonly unit: string | null;
};

/** What persons said of readings. */
export class Reviews {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  async add({ regionId, agencyId, year }: ReportKey, version: number, made: NewReview): Promise<void> {
    const { code, kind, reason, at: reviewedAt, from, to } = made;
    await this.manager.insert(FigureReviewEntity, {
      ...{ regionId, agencyId, year, version, code, kind, reason, reviewedAt },
      ...{ cellBefore: from?.cell ?? null, valueBefore: numeric(from), unitBefore: from?.unit ?? null },
      ...{ cellAfter: to?.cell ?? null, valueAfter: numeric(to), unitAfter: to?.unit ?? null },
    });
    this.changes.add(regionId);
  }

  /** Every decision on a version, newest first. */
  async history({ regionId, agencyId, year }: ReportKey, version: number): Promise<ReviewEntry[]> {
    const rows = await this.manager.find(FigureReviewEntity, {
      where: { regionId, agencyId, year, version },
      order: { id: 'DESC' },
    });
    return rows.map(toEntry);
  }

  /** Every correction that stands in the versions that count: what had been read, and whether that was inferred. */
  async corrections(regionId: number): Promise<CorrectedFigure[]> {
    const rows = await this.manager.query<CorrectedRow[]>(
      `select agency_id as "agencyId", year, code, form, inferred, cell_before as cell, value_before as value,
         unit_before as unit
       from (
         select distinct on (agency_id, year, version, code) * from figure_review where region_id = $1
         order by agency_id, year, version, code, id desc
       ) said
       join accepted_version using (region_id, agency_id, year, version)
       where kind = 'correct' order by agency_id, year, code`,
      [regionId],
    );
    return rows.map(({ agencyId, year, code, form, inferred, cell, value, unit }) => ({
      ...{ agencyId, year, code, form, readAs: toValue(cell, value, unit) },
      inferred: inferred[positionsOf(form).get(code) ?? -1] === '1',
    }));
  }

  /** Every decision in a county, newest first, with the version it is about. */
  async all(regionId: number): Promise<(ReviewEntry & { agencyId: number; year: number; version: number })[]> {
    const rows = await this.manager.find(FigureReviewEntity, { where: { regionId }, order: { id: 'DESC' } });
    return rows.map((row) => ({ ...toEntry(row), agencyId: row.agencyId, year: row.year, version: row.version }));
  }
}

function toEntry(row: FigureReviewEntity): ReviewEntry {
  const { code, kind, reason, actor: who, reviewedAt } = row;
  return {
    ...{ code, kind, reason, who, when: reviewedAt.toISOString() },
    from: toValue(row.cellBefore, row.valueBefore, row.unitBefore),
    to: toValue(row.cellAfter, row.valueAfter, row.unitAfter),
  };
}

function toValue(cell: CellKind | null, value: string | null, unit: string | null): FigureValue | null {
  return cell === null ? null : { cell, value: value === null ? null : Number(value), unit: unit ?? '' };
}

function numeric(value: FigureValue | null): string | null {
  return value === null || value.value === null ? null : String(value.value);
}
