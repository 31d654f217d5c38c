import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report year of a county. */
@Entity('cycle')
export class CycleEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @Column({ name: 'hand_in_by', type: 'date', nullable: true })
  handInBy!: string | null;

  @Column({ name: 'publish_by', type: 'date', nullable: true })
  publishBy!: string | null;

  /** The checks of the year have to run again. */
  @Column({ type: 'boolean', default: false })
  stale!: boolean;
}
