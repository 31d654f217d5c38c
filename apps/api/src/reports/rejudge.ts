import type { ReviewEntry } from '@gongkai/contracts';
import type { Tx } from '../store/in-scope.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import type { LockedVersion, ReportKey } from '../store/reports.ts';
import { version as program } from '../version.ts';
import { type Judged, judge } from './judge.ts';
import { standingOf } from './reviewed-report.ts';
import { yearBefore } from './year-before.ts';

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
 * the report on the next year. The automatic acceptance rests on no check finding an error, so it comes and goes with them.
 */
export async function rejudge(tx: Tx, again: ToRejudge): Promise<Judged> {
  const judged = await write(tx, again);
  if (judged.acceptable || again.locked.acceptedAt !== null) await judgeNextYear(tx, again.key, again.now);
  return judged;
}

/**
 * Judges the reports again that are held against this one: those on the next year of the body and of bodies that continue it. A
 * report that begins or ceases to count thereby is followed into the year after.
 */
export async function judgeNextYear(tx: Tx, key: ReportKey, now: Date): Promise<void> {
  const { regionId, agencyId, year } = key;
  const continuing = (await tx.agencies.successions(regionId, year + 1)).filter(
    ({ predecessorId }) => predecessorId === agencyId,
  );
  await judgeReports(tx, regionId, year + 1, [agencyId, ...continuing.map((each) => each.agencyId)], now);
}

/** Judges every version of the reports of some bodies on a year again, as what comes before them is another now. */
export async function judgeReports(
  tx: Tx,
  regionId: number,
  year: number,
  agencyIds: readonly number[],
  now: Date,
): Promise<void> {
  for (const { agencyId, version } of await tx.reports.versionsOn(regionId, year, agencyIds)) {
    const key = { regionId, agencyId, year };
    const locked = await tx.reports.lock(key, version);
    if (locked === null) throw new Error(`Version ${version} of the report of body ${agencyId} on ${year} is gone`);
    const history = await tx.reviews.history(key, version);
    const { acceptable } = await write(tx, { key, version, locked, history, now });
    if (acceptable !== (locked.acceptedAt !== null)) await judgeNextYear(tx, key, now);
  }
}

async function write(tx: Tx, { key, version, locked, reread, history, now }: ToRejudge): Promise<Judged> {
  const { document, report } = reread ?? locked;
  const reading = { document, report };
  const before = await yearBefore(tx, key);
  const judged = judge(reading, { year: key.year, before, decisions: standingOf(history) });
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
