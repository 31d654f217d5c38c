import type { AgencyAnswer, DocumentEntry } from '@gongkai/contracts';
import type { Reading } from '@gongkai/report';
import { noCounty, Refusal } from '../refusal.ts';
import type { Tx } from '../store/in-scope.ts';
import { addVersion } from './add-version.ts';
import { bodyOf, whoIs } from './body-of-answer.ts';
import { entryOf } from './hand-in.ts';
import { notOurs } from './troubles.ts';
import { isReportYear, verdictOn } from './verdict.ts';

/** What is said of a document: whose report it is (null: whom its printed name means) and on which year, or that it is none. */
export type Said = { readonly whose: AgencyAnswer | null; readonly year: number | null } | 'notOurs';

/**
 * Settles a waiting document by what is said of it; its report is made in the same transaction.
 * @param reading of the document, made before the transaction began
 * @throws {Refusal} the document asks for no such thing; no such body; a new body's name is taken
 */
export async function settleDocument(
  tx: Tx,
  regionId: number,
  documentId: number,
  reading: Reading,
  { said, now }: { readonly said: Said; readonly now: Date },
): Promise<DocumentEntry> {
  if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
  await tx.documents.lock(regionId, documentId);
  const entry = await entryOf(tx, regionId, documentId);
  refuseSettled(entry, said);
  if (said === 'notOurs') {
    await tx.documents.settle(regionId, documentId, { ...entry, outcome: 'notOurs', trouble: notOurs });
    await tx.audit.record(regionId, 'notOursAnswered', documentId, {});
    return await entryOf(tx, regionId, documentId);
  }
  const year = yearOf(entry, said.year);
  if (said.year !== null) await tx.audit.record(regionId, 'yearAnswered', documentId, { year });
  const agencyId = await whoseIs(tx, regionId, entry, said.whose, year);
  const verdict = verdictOn(reading, () => agencyId, year);
  await tx.documents.settle(regionId, documentId, verdict.settled);
  if (agencyId !== null) await tx.audit.record(regionId, 'agencyAnswered', documentId, { agencyId });
  if (verdict.version !== null) await addVersion(tx, regionId, documentId, verdict.version, now);
  return await entryOf(tx, regionId, documentId);
}

async function whoseIs(
  tx: Tx,
  regionId: number,
  entry: DocumentEntry,
  whose: AgencyAnswer | null,
  year: number | null,
): Promise<number | null> {
  if (whose !== null) return await bodyOf(tx, regionId, entry, whose, year);
  return entry.agencyName === null ? null : await whoIs(tx, regionId, entry.agencyName);
}

/** The year as it was read or said before; else as it is said now. */
function yearOf(entry: DocumentEntry, said: number | null): number | null {
  const known = entry.year !== null && isReportYear(entry.year) ? entry.year : null;
  if (known !== null && said !== null && known !== said) throw saysItself(entry.fileName, known);
  if (known === null && said === null && entry.outcome === 'yearUnknown') throw yearFirst(entry.fileName);
  return known ?? said;
}

function refuseSettled({ outcome, fileName }: DocumentEntry, said: Said): void {
  const open = outcome === 'agencyUnknown' || outcome === 'yearUnknown';
  const ends = said === 'notOurs' && (outcome === 'notAReport' || outcome === 'unreadable');
  const again = said !== 'notOurs' && outcome === 'notOurs';
  if (!open && !ends && !again) throw nothingToAnswer(fileName);
}

function nothingToAnswer(fileName: string): Refusal {
  return new Refusal('conflict', {
    zh: `“${fileName}”不需要指明单位：它已有结果`,
    en: `“${fileName}” asks for no body: what became of it is settled`,
  });
}

function yearFirst(fileName: string): Refusal {
  return new Refusal('conflict', {
    zh: `“${fileName}”没有写明年份；请同时指明是哪一年的年报`,
    en: `“${fileName}” does not say its year; say which year it reports on as well`,
  });
}

function saysItself(fileName: string, year: number): Refusal {
  return new Refusal('conflict', {
    zh: `“${fileName}”写明是 ${year} 年的年报，没有改动；如文件写错，请更正后重新提交`,
    en: `“${fileName}” says that it reports on ${year}, and nothing was changed; if that is wrong, hand in a right one`,
  });
}
