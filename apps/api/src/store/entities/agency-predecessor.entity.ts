import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which body another one continues; a chart over years breaks its line there. */
@Entity('agency_predecessor')
export class AgencyPredecessorEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @PrimaryColumn({ name: 'predecessor_id', type: 'integer' })
  predecessorId!: number;

  @Column({ type: 'text' })
  kind!: 'renamed' | 'merged' | 'split';

  @Column({ type: 'date' })
  since!: string;

  /** Since when it is no longer held to be so. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
