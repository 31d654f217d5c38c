import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { AuditEntryEntity } from './entities/audit-entry.entity.ts';

export type AuditAction =
  | 'regionAdded'
  | 'regionOpened'
  | 'regionClosed'
  | 'agencyAdded'
  | 'aliasAdded'
  | 'agencyRenamed'
  | 'predecessorsSet'
  | 'agencyClosed'
  | 'agencyDescribed'
  | 'dueDatesSet'
  | 'rosterImported'
  | 'documentReceived'
  | 'documentRepeated'
  | 'agencyAnswered'
  | 'yearAnswered'
  | 'notOursAnswered'
  | 'versionMade'
  | 'versionAccepted'
  | 'acceptanceLost'
  | 'readingConfirmed'
  | 'readingCorrected'
  | 'reviewWithdrawn'
  | 'findingWaived'
  | 'findingConfirmed'
  | 'bodyAsked'
  | 'decisionWithdrawn'
  | 'reportPublished'
  | 'publicationWithdrawn'
  | 'totalsDisagreed'
  | 'documentReread'
  | 'figureReread'
  | 'checkSwitchedOn'
  | 'checkSwitchedOff'
  | 'templateAdded'
  | 'templateWithdrawn'
  | 'noteAdded'
  | 'noteWithdrawn'
  | 'viewSaved'
  | 'viewWithdrawn';

/** What is kept of an action: numbers and names of things, no text of a report. */
export type AuditDetail = AuditEntryEntity['detail'];

/** Who did what and when; the who is the transaction's actor, set by the database. */
export class AuditLog {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  async record(regionId: number, action: AuditAction, documentId: number | null, detail: AuditDetail): Promise<void> {
    await this.manager.insert(AuditEntryEntity, { regionId, at: this.clock.now(), action, documentId, detail });
  }

  /** Whether an action of that change of the region's is in the log already. */
  async knows(regionId: number, action: AuditAction, change: number): Promise<boolean> {
    const [row] = await this.manager.query<{ known: boolean }[]>(
      `select exists (select from audit_log where region_id = $1 and action = $2 and detail->>'change' = $3) as known`,
      [regionId, action, String(change)],
    );
    return row?.known === true;
  }

  /** Entries of a region, oldest first. */
  async list(regionId: number): Promise<{ action: string; actor: string; at: Date; documentId: number | null }[]> {
    const entries = await this.manager.find(AuditEntryEntity, { where: { regionId }, order: { id: 'ASC' } });
    return entries.map(({ action, actor, at, documentId }) => ({ action, actor, at, documentId }));
  }
}
