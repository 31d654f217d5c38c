import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name of a body: the one it bears, one it bore, or one by which documents call it. */
@Entity('agency_name')
export class AgencyNameEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  standing!: 'current' | 'former' | 'alias';

  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
