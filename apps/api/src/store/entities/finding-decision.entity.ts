import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { DecisionEntry } from '@gongkai/contracts';
import type { Finding } from '@gongkai/report';

/** What a person decided on a finding, or that it was taken back. Only added to: the newest row of a key counts. */
@Entity('finding_decision')
export class FindingDecisionEntity {
  @PrimaryColumn({ name: 'region_id', type: 'integer' })
  regionId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId!: number;

  @Column({ type: 'integer' })
  year!: number;

  /** What the finding is told by; the decision holds wherever the report is found to say the same. */
  @Column({ type: 'text' })
  key!: string;

  /** The version that was looked at. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: DecisionEntry['kind'];

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', nullable: true })
  footnote!: string | null;

  /** The whole finding as it was then. */
  @Column({ type: 'jsonb' })
  finding!: Finding;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;

  /** Set by the database from the transaction's actor. */
  @Column({ type: 'text', insert: false })
  actor!: string;
}
