import { Injectable, Logger } from '@nestjs/common';
import type { AgencyAnswer, DocumentEntry } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { Refusal } from '../refusal.ts';
import { nameTaken } from '../store/agencies.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { addVersion } from './add-version.ts';
import { matchAgency } from './agency-match.ts';
import { entryOf } from './hand-in.ts';
import { Reader } from './reader.ts';
import { verdictOn } from './verdict.ts';

/** Answers the question whose report a document is. */
@Injectable()
export class NameAgency {
  private readonly logger = new Logger('Intake');

  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * Settles a document whose body was unknown; its report is made in the same transaction. Other documents that wait under
   * the same name are settled after it.
   * @throws {Refusal} no such document or body; the question was answered already; the new body's name is taken
   */
  async answer(actor: Actor, regionId: number, documentId: number, answer: AgencyAnswer): Promise<DocumentEntry> {
    const entry = await this.settle(actor, regionId, documentId, (tx, entry) => bodyOf(tx, regionId, entry, answer));
    await this.settleOthers(actor, regionId);
    return entry;
  }

  private async settle(
    actor: Actor,
    regionId: number,
    documentId: number,
    whose: (tx: Tx, entry: DocumentEntry) => Promise<number>,
  ): Promise<DocumentEntry> {
    const file = await this.store.look(actor, async (tx) => {
      const entry = await tx.documents.find(regionId, documentId);
      const file = await tx.documents.file(regionId, documentId);
      if (entry === null || file === null) throw noDocument(documentId);
      if (entry.outcome !== 'agencyUnknown') throw nothingToAnswer(entry);
      return file;
    });
    const reading = await this.reader.read(file.bytes);
    return await this.store.inScope(actor, async (tx) => {
      const outcome = await tx.documents.lockOutcome(regionId, documentId);
      const entry = await entryOf(tx, regionId, documentId);
      if (outcome !== 'agencyUnknown') throw nothingToAnswer(entry);
      const agencyId = await whose(tx, entry);
      const verdict = verdictOn(reading, () => agencyId);
      await tx.documents.settle(regionId, documentId, verdict.settled);
      await tx.audit.record(regionId, 'agencyAnswered', documentId, { agencyId });
      if (verdict.version !== null) await addVersion(tx, regionId, documentId, verdict.version, this.clock.now());
      return await entryOf(tx, regionId, documentId);
    });
  }

  /** The answer is given already, so a trouble here is logged and the document goes on waiting. */
  private async settleOthers(actor: Actor, regionId: number): Promise<void> {
    const matched = await this.store.look(actor, async (tx) => {
      const names = await tx.agencies.names(regionId);
      const path = await tx.regions.path(regionId);
      const questions = await tx.documents.questions(regionId);
      return questions.map(({ id, agencyName }) => ({ id, agencyId: matchAgency(agencyName, names, path) }));
    });
    for (const { id, agencyId } of matched) {
      if (agencyId === null) continue;
      await this.settle(actor, regionId, id, () => Promise.resolve(agencyId)).catch((error: unknown) => {
        this.logger.error(error);
      });
    }
  }
}

/** The body an answer means: one of the roster, remembered under the printed name, or a new one. */
async function bodyOf(tx: Tx, regionId: number, entry: DocumentEntry, answer: AgencyAnswer): Promise<number> {
  if ('newAgency' in answer) {
    const { name, kind } = answer.newAgency;
    // Under the county's name or without it: two bodies that answer to one name could never be told apart again.
    if ((await whoIs(tx, regionId, name)) !== null) throw nameTaken(name);
    const agency = await tx.agencies.add(regionId, name, kind);
    if (entry.year !== null) {
      await tx.cycles.open(regionId, entry.year);
      await tx.cycles.oweFrom(regionId, entry.year, [agency.id]);
    }
    await tx.audit.record(regionId, 'agencyAdded', entry.id, { agencyId: agency.id, name });
    await remember(tx, regionId, entry, agency.id);
    return agency.id;
  }
  const agency = await tx.agencies.find(regionId, answer.agencyId);
  if (agency === null) throw noAgency(answer.agencyId);
  await remember(tx, regionId, entry, agency.id);
  return agency.id;
}

/** The printed name becomes an alias, unless it leads to the body already or to nothing. */
async function remember(tx: Tx, regionId: number, entry: DocumentEntry, agencyId: number): Promise<void> {
  const name = entry.agencyName;
  if (name === null || name.trim() === '') return;
  if ((await whoIs(tx, regionId, name)) === agencyId) return;
  await tx.agencies.addAlias(regionId, agencyId, name);
  await tx.audit.record(regionId, 'aliasAdded', entry.id, { agencyId, name });
}

async function whoIs(tx: Tx, regionId: number, name: string): Promise<number | null> {
  return matchAgency(name, await tx.agencies.names(regionId), await tx.regions.path(regionId));
}

/** A document that does not exist, or that the actor may not see. */
export function noDocument(id: number): Refusal {
  return new Refusal('notFound', { zh: `没有编号为 ${id} 的文件`, en: `There is no document with number ${id}` });
}

function noAgency(id: number): Refusal {
  return new Refusal('notFound', {
    zh: `名册中没有编号为 ${id} 的单位`,
    en: `The roster has no body with number ${id}`,
  });
}

function nothingToAnswer({ fileName }: DocumentEntry): Refusal {
  return new Refusal('conflict', {
    zh: `“${fileName}”不需要指明单位：它已有结果`,
    en: `“${fileName}” asks for no body: what became of it is settled`,
  });
}
