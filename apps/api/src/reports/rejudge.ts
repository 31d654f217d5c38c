import type { ReviewEntry } from '@gongkai/contracts';
import type { Tx } from '../store/in-scope.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import type { LockedVersion, ReportKey } from '../store/reports.ts';
import { version as program } from '../version.ts';
import { type Judged, judge } from './judge.ts';
import { standingOf } from './reviewed-report.ts';

export interface ToRejudge {
  readonly key: ReportKey;
  readonly version: number;
  readonly locked: LockedVersion;
  /** How its document is read now, where it was read again. */
  readonly reread?: StoredReading;
  /** Newest first. */
  readonly history: readonly ReviewEntry[];
  readonly now: Date;
}

/**
 * Writes what a version says after its reading was reviewed or its document read again, and what the checks say of that. The
 * automatic acceptance rests on no check finding an error, so it comes and goes with them.
 */
export async function rejudge(tx: Tx, { key, version, locked, reread, history, now }: ToRejudge): Promise<Judged> {
  const { document, report } = reread ?? locked;
  const reading = { document, report };
  const judged = judge(reading, key.year, standingOf(history));
  const acceptedAt = judged.acceptable ? (locked.acceptedAt ?? now) : null;
  await tx.reports.rewrite(key, version, {
    columns: judged.columns,
    reading,
    readerVersion: reread === undefined ? locked.readerVersion : program,
    findings: judged.findings,
    acceptedAt,
  });
  if ((acceptedAt === null) !== (locked.acceptedAt === null)) {
    const { regionId, agencyId, year } = key;
    const action = acceptedAt === null ? 'acceptanceLost' : 'versionAccepted';
    await tx.audit.record(regionId, action, locked.documentId, { agencyId, year, version, acceptance: 'automatic' });
  }
  return judged;
}
