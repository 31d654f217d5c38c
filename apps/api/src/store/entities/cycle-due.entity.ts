import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgencyKind } from '@gongkai/report';

/** The days of a cycle for one kind of bodies, where they are not the county's. */
@Entity('cycle_due')
export class CycleDueEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'text' })
  kind!: AgencyKind;

  @Column({ name: 'hand_in_by', type: 'date', nullable: true })
  handInBy!: string | null;

  @Column({ name: 'publish_by', type: 'date', nullable: true })
  publishBy!: string | null;
}
