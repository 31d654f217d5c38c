import { Entity, PrimaryColumn } from 'typeorm';

/** A report year of a county. */
@Entity('cycle')
export class CycleEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;
}
