import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { DocumentEntry } from '@gongkai/contracts';

/** A file as it was handed in and what became of it. */
@Entity('document')
export class DocumentEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'bytea' })
  sha256!: Buffer;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'integer' })
  size!: number;

  /** Fetched only when the file itself is asked for. */
  @Column({ type: 'bytea', select: false })
  bytes!: Buffer;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ type: 'text' })
  outcome!: DocumentEntry['outcome'];

  @Column({ type: 'boolean' })
  partial!: boolean;

  @Column({ name: 'agency_name', type: 'text', nullable: true })
  agencyName!: string | null;

  @Column({ name: 'agency_id', type: 'integer', nullable: true })
  agencyId!: number | null;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ name: 'trouble_zh', type: 'text', nullable: true })
  troubleZh!: string | null;

  @Column({ name: 'trouble_en', type: 'text', nullable: true })
  troubleEn!: string | null;
}
