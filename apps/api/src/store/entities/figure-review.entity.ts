import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ReviewEntry } from '@gongkai/contracts';
import type { CellKind } from '@gongkai/report';

/** What a person said of the reading of a figure, or that it was taken back. Only added to: the newest row of a figure counts. */
@Entity('figure_review')
export class FigureReviewEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: ReviewEntry['kind'];

  /** What had been read; all null where the reading had no such figure. */
  @Column({ name: 'cell_before', type: 'text', nullable: true })
  cellBefore!: CellKind | null;

  @Column({ name: 'value_before', type: 'numeric', nullable: true })
  valueBefore!: string | null;

  @Column({ name: 'unit_before', type: 'text', nullable: true })
  unitBefore!: string | null;

  /** What the document says, of a correction; all null where it has no such figure. */
  @Column({ name: 'cell_after', type: 'text', nullable: true })
  cellAfter!: CellKind | null;

  @Column({ name: 'value_after', type: 'numeric', nullable: true })
  valueAfter!: string | null;

  @Column({ name: 'unit_after', type: 'text', nullable: true })
  unitAfter!: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz' })
  reviewedAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
