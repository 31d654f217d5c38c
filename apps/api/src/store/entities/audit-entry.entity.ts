import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what and when. The application can write and read it, and nothing else. */
@Entity('audit_log')
export class AuditEntryEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'document_id', type: 'integer', nullable: true })
  documentId!: number | null;

  @Column({ type: 'jsonb' })
  detail!: Readonly<Record<string, string | number | boolean | null>>;
}
