import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { CellKind } from '@gongkai/report';

/** A person's correction of a reading (the document says 15, we read 16); the reading itself is kept. */
@Entity('correction')
export class CorrectionEntity {
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

  @Column({ name: 'cell_before', type: 'text', nullable: true })
  cellBefore!: CellKind | null;

  @Column({ name: 'value_before', type: 'numeric', nullable: true })
  valueBefore!: string | null;

  @Column({ name: 'cell_after', type: 'text', nullable: true })
  cellAfter!: CellKind | null;

  @Column({ name: 'value_after', type: 'numeric', nullable: true })
  valueAfter!: string | null;

  @Column({ name: 'corrected_at', type: 'timestamptz' })
  correctedAt!: Date;

  @Column({ type: 'text' })
  actor!: string;

  @Column({ type: 'text' })
  reason!: string;
}
