import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RegionLevel } from '@gongkai/report';

/** A node of the region tree: province → prefecture → county. */
@Entity('region')
export class RegionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId!: number | null;

  @Column({ type: 'text' })
  level!: RegionLevel;

  @Column({ type: 'text' })
  name!: string;

  /** Holds invented documents. */
  @Column({ type: 'boolean' })
  sample!: boolean;

  /** Where a sample county's clock stands still. */
  @Column({ type: 'timestamptz', nullable: true })
  clock!: Date | null;

  /** Whether everyone may see its published figures. */
  @Column({ type: 'boolean', default: false })
  open!: boolean;

  /** Counts the transactions that changed anything of the region. */
  @Column({ name: 'content_version', type: 'bigint' })
  contentVersion!: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
