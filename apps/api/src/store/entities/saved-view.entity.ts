import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** An address of a page that was given a name. */
@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  /** Path and query, of this county. */
  @Column({ type: 'text' })
  address!: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
