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
  const { key, locked, now } = again;
  const judged = await write(tx, again);
  const counted = locked.acceptedAt !== null;
  if (counted && !judged.acceptable) await judgeReport(tx, key, now);
  if (counted || judged.acceptable) await judgeNextYear(tx, key, now);
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
 */
export async function judgeReport(tx: Tx, key: ReportKey, now: Date): Promise<void> {
  let changed = false;
  for (const { version } of await tx.reports.versions(key)) {
    const locked = await tx.reports.lock(key, version);
    if (locked === null)
      throw new Error(`Version ${version} of the report of body ${key.agencyId} on ${key.year} is gone`);
    const history = await tx.reviews.history(key, version);
    const { acceptable } = await write(tx, { key, version, locked, history, now });
    changed ||= acceptable !== (locked.acceptedAt !== null);
    if (acceptable) break;
  }
  if (changed) await judgeNextYear(tx, key, now);
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
