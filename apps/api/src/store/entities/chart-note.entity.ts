import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody pinned to a year of charts. */
@Entity('chart_note')
export class ChartNoteEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  /** Null: it is about the county. */
  @Column({ name: 'agency_id', type: 'integer', nullable: true })
  agencyId!: number | null;

  @Column({ type: 'integer' })
  year!: number;

  /** Null: it is about every figure. */
  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'noted_at', type: 'timestamptz' })
  notedAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
