import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Prose } from '@gongkai/checks';
import type { FormEdition } from '@gongkai/report';

/** One version of a report: figures dense in the order of its form, and the reading they came from. */
@Entity('report_version')
export class ReportVersionEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'document_id', type: 'integer' })
  documentId!: number;

  @Column({ type: 'text' })
  form!: FormEdition;

  @Column({ name: 'reader_version', type: 'text' })
  readerVersion!: string;

  @Column({ type: 'integer', array: true })
  values!: number[];

  /** Fen, in the order of the form's amounts. */
  @Column({ type: 'bigint', array: true })
  money!: string[];

  @Column({ type: 'bit varying' })
  absent!: string;

  @Column({ type: 'bit varying' })
  blank!: string;

  @Column({ name: 'not_applicable', type: 'bit varying' })
  notApplicable!: string;

  @Column({ type: 'bit varying' })
  approximate!: string;

  @Column({ type: 'bit varying' })
  unreadable!: string;

  @Column({ type: 'bit varying' })
  inferred!: string;

  @Column({ type: 'bit varying' })
  confirmed!: string;

  @Column({ type: 'bit varying' })
  corrected!: string;

  /** How many relations hold; findings themselves are rows. */
  @Column({ type: 'integer' })
  holding!: number;

  /** Compressed JSON of the opened document and its report; fetched only when a report is opened. */
  @Column({ type: 'bytea', select: false })
  reading!: Buffer;

  /** Set by the database from `reading`. */
  @Column({ name: 'reading_digest', type: 'bytea', select: false, insert: false, update: false })
  readingDigest?: Buffer;

  /** What the body wrote itself, for checks that hold it against others; null until it is taken from the reading. */
  @Column({ type: 'json', nullable: true, select: false })
  prose!: Prose | null;

  /** Its sentences are kept; false until they are taken from the reading. */
  @Column({ type: 'boolean' })
  searchable!: boolean;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  acceptance!: 'automatic' | 'decided' | null;
}
