import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sentence of a version of a report, outside of its tables; made with the version. */
@Entity('sentence')
export class SentenceEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'smallint', nullable: true })
  section!: number | null;

  /** As printed. */
  @Column({ type: 'text' })
  text!: string;

  /** As it is searched. */
  @Column({ type: 'text' })
  folded!: string;

  /** UTF-16 code units of the document's text, as in every place. */
  @Column({ name: 'start_at', type: 'integer' })
  startAt!: number;

  @Column({ name: 'end_at', type: 'integer' })
  endAt!: number;

  /** Figures that were read in it. */
  @Column({ type: 'text', array: true })
  codes!: string[];
}
