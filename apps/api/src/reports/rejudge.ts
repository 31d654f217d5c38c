import type { ReviewEntry } from '@gongkai/contracts';
import type { Tx } from '../store/in-scope.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import type { LockedVersion, ReportKey } from '../store/reports.ts';
import { version as program } from '../version.ts';
import { besideOf } from './beside.ts';
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
 * Writes what a version says after its reading was reviewed or its document read again, and what the checks say of that and of
 * the report on the next year. Acceptance rests on no check finding an error that is not waived, so it comes and goes with them.
 */
export async function rejudge(tx: Tx, again: ToRejudge): Promise<Judged> {
  const { key, locked, now } = again;
  const judged = await write(tx, again);
  const counted = locked.acceptedAt !== null;
  const counts = judged.acceptance !== null;
  if (counted && !counts) await judgeReport(tx, key, now);
  if (counted || counts) await judgeNextYear(tx, key, now);
  return judged;
}

/** Judges the reports again that are held against this one: those on the next year of the body and of bodies that continue it. */
export async function judgeNextYear(tx: Tx, { regionId, agencyId, year }: ReportKey, now: Date): Promise<void> {
  const successions = await tx.agencies.successions(regionId, year + 1);
  const continuing = successions.filter(({ predecessorId }) => predecessorId === agencyId);
  for (const id of [agencyId, ...continuing.map((each) => each.agencyId)]) {
    await judgeReport(tx, { regionId, agencyId: id, year: year + 1 }, now);
  }
}

/**
 * Judges a report again as what comes before it is another now: the version of its last document and earlier ones down to the
 * one that counts. Those that it displaced stay as they are. Where another one counts then, the next year follows.
 * @param downTo a version that is judged in any case, as something was decided on it
 */
export async function judgeReport(tx: Tx, key: ReportKey, now: Date, downTo?: number): Promise<void> {
  let changed = false;
  let due = downTo === undefined;
  for (const { version } of await tx.reports.versions(key)) {
    const locked = await tx.reports.lock(key, version);
    if (locked === null)
      throw new Error(`Version ${version} of the report of body ${key.agencyId} on ${key.year} is gone`);
    const history = await tx.reviews.history(key, version);
    const { acceptance } = await write(tx, { key, version, locked, history, now });
    changed ||= (acceptance !== null) !== (locked.acceptedAt !== null);
    due ||= version === downTo;
    if (acceptance !== null && due) break;
  }
  if (changed) await judgeNextYear(tx, key, now);
}

async function write(tx: Tx, { key, version, locked, reread, history, now }: ToRejudge): Promise<Judged> {
  const { document, report } = reread ?? locked;
  const reading = { document, report };
  const judged = judge(reading, { ...(await besideOf(tx, key, version)), decisions: standingOf(history) });
  const { acceptance } = judged;
  const accepted = acceptance === null ? null : { at: locked.acceptedAt ?? now, acceptance };
  await tx.reports.rewrite(key, version, {
    columns: judged.columns,
    reading,
    readerVersion: reread === undefined ? locked.readerVersion : program,
    findings: judged.findings,
    holding: judged.holding,
    accepted,
  });
  if ((accepted === null) !== (locked.acceptedAt === null)) {
    const { regionId, agencyId, year } = key;
    const action = accepted === null ? 'acceptanceLost' : 'versionAccepted';
    await tx.audit.record(regionId, action, locked.documentId, { agencyId, year, version, acceptance });
  }
  return judged;
}
