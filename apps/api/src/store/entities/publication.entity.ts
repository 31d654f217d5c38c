import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** That a version of a report was made public. */
@Entity('publication')
export class PublicationEntity {
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

  @Column({ name: 'published_on', type: 'date' })
  publishedOn!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  /** Since when it no longer holds; null while it does. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
