import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Text that a county gave its bodies to use. */
@Entity('template_text')
export class TemplateTextEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  /** As printed, in their order. */
  @Column({ type: 'text', array: true })
  sentences!: string[];

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
