import type { DataSourceOptions } from 'typeorm';
import { AgencyNameEntity } from './entities/agency-name.entity.ts';
import { AgencyPredecessorEntity } from './entities/agency-predecessor.entity.ts';
import { AgencyEntity } from './entities/agency.entity.ts';
import { AuditEntryEntity } from './entities/audit-entry.entity.ts';
import { ChartNoteEntity } from './entities/chart-note.entity.ts';
import { CheckSwitchEntity } from './entities/check-switch.entity.ts';
import { CycleAgencyEntity } from './entities/cycle-agency.entity.ts';
import { CycleDueEntity } from './entities/cycle-due.entity.ts';
import { CycleEntity } from './entities/cycle.entity.ts';
import { DocumentEntity } from './entities/document.entity.ts';
import { FigureReviewEntity } from './entities/figure-review.entity.ts';
import { FindingDecisionEntity } from './entities/finding-decision.entity.ts';
import { FindingEntity } from './entities/finding.entity.ts';
import { InstallationEntryEntity } from './entities/installation-entry.entity.ts';
import { PublicationEntity } from './entities/publication.entity.ts';
import { RegionEntity } from './entities/region.entity.ts';
import { ReportVersionEntity } from './entities/report-version.entity.ts';
import { ReportEntity } from './entities/report.entity.ts';
import { SavedViewEntity } from './entities/saved-view.entity.ts';
import { SentenceEntity } from './entities/sentence.entity.ts';
import { TemplateTextEntity } from './entities/template-text.entity.ts';
import { migrations } from './migrations/index.ts';

export const entities = [
  RegionEntity,
  AgencyEntity,
  AgencyNameEntity,
  AgencyPredecessorEntity,
  CycleEntity,
  CycleAgencyEntity,
  CycleDueEntity,
  DocumentEntity,
  ReportEntity,
  ReportVersionEntity,
  FigureReviewEntity,
  FindingEntity,
  FindingDecisionEntity,
  CheckSwitchEntity,
  TemplateTextEntity,
  PublicationEntity,
  SentenceEntity,
  ChartNoteEntity,
  SavedViewEntity,
  AuditEntryEntity,
  InstallationEntryEntity,
];

/** Twice the cores of an office's machine: more connections only wait for one another. */
const poolSize = 8;

/** How the application reaches the database. */
export function applicationOptions(url: string, connections: number = poolSize): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    logging: false,
    poolSize: connections,
    applicationName: 'gongkai',
    connectTimeoutMS: 5000,
    // A statement that runs away must not hold a report's lock for ever.
    extra: { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 },
  };
}

/** How the owner reaches it, to migrate. */
export function ownerOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    // One connection holds the lock while another migrates.
    poolSize: 2,
    applicationName: 'gongkai migration',
    connectTimeoutMS: 5000,
  };
}
