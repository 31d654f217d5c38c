import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** That a check came into force in a county, or ceased to. Only added to: the newest row of a check counts. */
@Entity('check_switch')
export class CheckSwitchEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'check_code', type: 'text' })
  checkCode!: string;

  /** Of the check as it judged when it was switched. */
  @Column({ type: 'integer' })
  revision!: number;

  @Column({ name: 'in_force', type: 'boolean' })
  inForce!: boolean;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'switched_at', type: 'timestamptz' })
  switchedAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;
}
