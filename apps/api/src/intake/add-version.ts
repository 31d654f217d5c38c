import { besideOf } from '../reports/beside.ts';
import { judge } from '../reports/judge.ts';
import { judgeNextYear } from '../reports/rejudge.ts';
import type { Tx } from '../store/in-scope.ts';
import { version as program } from '../version.ts';
import type { VersionContent } from './verdict.ts';

/**
 * Makes the next version of a report from a document. Who hands in owes, so the cycle has the body on its roster. A version
 * in which no check finds an error counts at once (自动接受), as does one whose errors a person has waived before; one with other
 * errors waits, and an earlier one goes on counting. The report on the next year is held against the one that counts now.
 */
export async function addVersion(
  tx: Tx,
  regionId: number,
  documentId: number,
  content: VersionContent,
  now: Date,
): Promise<void> {
  const { agencyId, year, reading } = content;
  await tx.cycles.open(regionId, year);
  await tx.cycles.owe(regionId, year, agencyId);
  const key = { regionId, agencyId, year };
  const { columns, findings, holding, acceptance } = judge(reading, await besideOf(tx, key));
  const version = await tx.reports.addVersion(key, {
    documentId,
    columns,
    reading,
    readerVersion: program,
    findings,
    holding,
    accepted: acceptance === null ? null : { at: now, acceptance },
  });
  const detail = { agencyId, year, version };
  await tx.audit.record(regionId, 'versionMade', documentId, detail);
  if (acceptance !== null) {
    await tx.audit.record(regionId, 'versionAccepted', documentId, { ...detail, acceptance });
    await judgeNextYear(tx, key, now);
  }
}
