import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding, Severity } from '@gongkai/report';

/** What a check found in a version, or could not assess. */
@Entity('finding')
export class FindingEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  /** A check of the county's year found it, not one of the report. */
  @PrimaryColumn({ name: 'of_year', type: 'boolean' })
  ofYear!: boolean;

  /** Position in the order in which the checks gave it. */
  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  /** What it is told by (`libs/checks` grounds), hashed; null where it was found before there were decisions. */
  @Column({ type: 'text', nullable: true })
  key!: string | null;

  @Column({ name: 'check_code', type: 'text' })
  checkCode!: string;

  @Column({ type: 'text' })
  outcome!: 'finding' | 'cannotBeAssessed';

  @Column({ type: 'text' })
  severity!: Severity;

  @Column({ type: 'text', nullable: true })
  cause!: string | null;

  @Column({ type: 'text', array: true })
  cells!: string[];

  /** The whole finding with its sides, places and message. */
  @Column({ type: 'jsonb' })
  finding!: Finding;
}
