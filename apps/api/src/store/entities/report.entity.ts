import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The report of a body on a year, of which there may be several versions. */
@Entity('report')
export class ReportEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  /** Numbers the versions: raised and read in one statement. */
  @Column({ name: 'latest_version', type: 'integer' })
  latestVersion!: number;
}
