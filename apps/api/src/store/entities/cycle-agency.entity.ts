import { Entity, PrimaryColumn } from 'typeorm';

/** The roster of a cycle: who owes a report of that year. */
@Entity('cycle_agency')
export class CycleAgencyEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;
}
