import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { AgencyKind } from '@gongkai/report';

/** A body that owes a report. What it is called stands in agency_name. */
@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text' })
  kind!: AgencyKind;

  /** First day without it; null while it exists. */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  /** What the office groups it by. */
  @Column({ name: 'function_group', type: 'text', nullable: true })
  functionGroup!: string | null;

  /** Where its office for disclosure is reached; without an office nothing else is. */
  @Column({ name: 'contact_office', type: 'text', nullable: true })
  contactOffice!: string | null;

  @Column({ name: 'contact_phone', type: 'text', nullable: true })
  contactPhone!: string | null;

  @Column({ name: 'contact_address', type: 'text', nullable: true })
  contactAddress!: string | null;
}
