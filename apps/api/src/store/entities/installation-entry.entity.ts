import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was done to the installation itself. The application can write and read it, and nothing else. */
@Entity('installation_log')
export class InstallationEntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'jsonb' })
  detail!: Readonly<Record<string, string | number | boolean | null>>;
}
