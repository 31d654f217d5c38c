import { isDeepStrictEqual } from 'node:util';
import type { DocumentEntry } from '@gongkai/contracts';
import type { Code, Reading, Text } from '@gongkai/report';
import { addVersion } from '../intake/add-version.ts';
import { whoIs } from '../intake/body-of-answer.ts';
import { isReportYear, type VersionContent, verdictOn } from '../intake/verdict.ts';
import { besideOf } from '../reports/beside.ts';
import { judge } from '../reports/judge.ts';
import { rejudge } from '../reports/rejudge.ts';
import { standingOf } from '../reports/reviewed-report.ts';
import type { Tx } from '../store/in-scope.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import { type ValueChange, valueChanges, valueLine } from './value-changes.ts';
import * as say from './words.ts';

/** What reading a document again changes, or would change. */
export interface Reread {
  readonly entry: DocumentEntry;
  /** What becomes of it; the same as before for most. */
  readonly outcome: DocumentEntry['outcome'];
  /** Something else than the values differs as well: places, notes, what the checks say. */
  readonly changed: boolean;
  readonly values: readonly ValueChange[];
  /** Decided by a person, and read otherwise since. */
  readonly lookAgain: readonly Code[];
  /** Whether the version counts. */
  readonly accepted: boolean;
  /** Why it is left as it is. */
  readonly left: Text | null;
}

export interface Anew {
  readonly reading: Reading;
  readonly apply: boolean;
  readonly now: Date;
}

/**
 * Holds a new reading of a document against what is stored, and with `apply` puts it in its place: one transaction, `tx`. What
 * a person said stays. A version whose document would become another report, or none, is left as it is and named.
 */
export async function rereadDocument(tx: Tx, regionId: number, entry: DocumentEntry, anew: Anew): Promise<Reread> {
  if (entry.outcome === 'notOurs') return unchanged(entry);
  return entry.outcome === 'report'
    ? await rereadVersion(tx, regionId, entry, anew)
    : await tryAgain(tx, regionId, entry, anew);
}

/** A document that made a version. */
async function rereadVersion(tx: Tx, regionId: number, entry: DocumentEntry, anew: Anew): Promise<Reread> {
  const { agencyId, year, version } = entry;
  if (agencyId === null || year === null || version === null) throw new Error(`Document ${entry.id} has no version`);
  const { reading, apply, now } = anew;
  const verdict = verdictOn(reading, () => agencyId, year);
  const left = await whyLeft(tx, regionId, entry, reading, verdict.version !== null);
  if (left !== null) return { ...unchanged(entry), outcome: verdict.settled.outcome, left };
  const key = { regionId, agencyId, year };
  const stored = apply ? await tx.reports.lock(key, version) : await tx.reports.open(key, version);
  if (stored === null || verdict.version === null) throw new Error(`Version ${version} of ${entry.fileName} is gone`);
  const history = await tx.reviews.history(key, version);
  const reread = verdict.version.reading;
  const judged = judge(reread, { ...(await besideOf(tx, key, version)), decisions: standingOf(history) });
  const accepted = judged.acceptance !== null;
  const change: Reread = {
    entry,
    outcome: 'report',
    changed: !sameReading(stored, reread) || accepted !== entry.accepted,
    values: valueChanges(stored.report, reread.report),
    lookAgain: [...judged.reviewed.lookAgain],
    accepted,
    left: null,
  };
  if (!apply || !change.changed || !('acceptedAt' in stored)) return change;
  await tx.documents.settle(regionId, entry.id, verdict.settled);
  await rejudge(tx, { key, version, locked: stored, reread, history, now });
  await tx.audit.record(regionId, 'documentReread', entry.id, { version, values: change.values.length });
  for (const { code, before, after } of change.values) {
    const detail = { agencyId, year, version, code, before: valueLine(before), after: valueLine(after) };
    await tx.audit.record(regionId, 'figureReread', entry.id, detail);
  }
  return change;
}

/** A document that gave no report, or asks for something. */
async function tryAgain(
  tx: Tx,
  regionId: number,
  entry: DocumentEntry,
  { reading, apply, now }: Anew,
): Promise<Reread> {
  const printed = reading.report?.agency ?? null;
  const agencyId = printed === null ? null : await whoIs(tx, regionId, printed);
  const saidYear = entry.year !== null && isReportYear(entry.year) ? entry.year : null;
  const { settled, version } = verdictOn(reading, () => agencyId, saidYear);
  const differs = settled.outcome !== entry.outcome || settled.agencyName !== entry.agencyName;
  const accepted = version !== null && (await wouldCount(tx, regionId, version));
  const change: Reread = { ...unchanged(entry), outcome: settled.outcome, accepted, changed: differs };
  if (!apply || !differs) return change;
  await tx.documents.lock(regionId, entry.id);
  await tx.documents.settle(regionId, entry.id, settled);
  await tx.audit.record(regionId, 'documentReread', entry.id, { before: entry.outcome, after: settled.outcome });
  if (version !== null) await addVersion(tx, regionId, entry.id, version, now);
  return change;
}

async function wouldCount(tx: Tx, regionId: number, { agencyId, year, reading }: VersionContent): Promise<boolean> {
  return judge(reading, await besideOf(tx, { regionId, agencyId, year })).acceptance !== null;
}

async function whyLeft(
  tx: Tx,
  regionId: number,
  { agencyId, year }: DocumentEntry,
  { report, trouble }: Reading,
  isReport: boolean,
): Promise<Text | null> {
  if (report === null || !isReport) return say.noReportAnyMore(trouble);
  if (report.year !== null && isReportYear(report.year) && report.year !== year) return say.anotherYear(report.year);
  const meant = report.agency === null ? null : await whoIs(tx, regionId, report.agency);
  return meant !== null && meant !== agencyId ? say.anotherBody(report.agency ?? '') : null;
}

function unchanged(entry: DocumentEntry): Reread {
  const { outcome, accepted } = entry;
  return { entry, outcome, accepted, changed: false, values: [], lookAgain: [], left: null };
}

function sameReading(one: StoredReading, other: StoredReading): boolean {
  return isDeepStrictEqual([one.document, one.report], [other.document, other.report]);
}
