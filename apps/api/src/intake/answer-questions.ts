import { Injectable, Logger } from '@nestjs/common';
import type { AnswerResults, DocumentAnswer, DocumentEntry } from '@gongkai/contracts';
import type { Reading } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { finishYears } from '../checks/year-pass.ts';
import { Clock } from '../clock.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { matchAgency } from './agency-match.ts';
import { Reader } from './reader.ts';
import { type Said, settleDocument } from './settle-document.ts';

type Result = AnswerResults['results'][number];

/** How many documents are read at once before their answers are taken one by one. */
const readTogether = 6;

/** Takes a person's answers to whose report a document is, or on which year; checks of these years run after all of them. */
@Injectable()
export class AnswerQuestions {
  private readonly logger = new Logger('Intake');

  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes several answers in their order, one transaction each: one that is refused stops no other. A new body that two
   * answers name is taken in once. Other documents that wait under the same name are settled after them.
   * @throws {Refusal} no such county
   */
  async answerAll(actor: Actor, regionId: number, answers: readonly DocumentAnswer[]): Promise<AnswerResults> {
    const county = await this.store.look(actor, (tx) => tx.regions.county(regionId));
    if (county === null) throw noCounty(regionId);
    const made = new Map<string, number>();
    const results: Result[] = [];
    for (let from = 0; from < answers.length; from += readTogether) {
      const together = answers.slice(from, from + readTogether);
      const readings = together.map(({ documentId }) => settled(this.readAgain(actor, regionId, documentId)));
      for (const [i, answer] of together.entries()) {
        results.push(await this.result(actor, regionId, answer, made, await readings[i]));
      }
    }
    const alsoSettled = await this.settleOthers(actor, regionId);
    await finishYears(this.store, actor, regionId);
    return { results, alsoSettled };
  }

  private async result(
    actor: Actor,
    regionId: number,
    answer: DocumentAnswer,
    made: Map<string, number>,
    reading: PromiseSettledResult<Reading> | undefined,
  ): Promise<Result> {
    const { documentId } = answer;
    try {
      if (reading?.status !== 'fulfilled') throw reading?.reason;
      const document = await this.take(actor, regionId, documentId, saidBy(answer, made), reading.value);
      if ('newAgency' in answer && document.agencyId !== null) made.set(answer.newAgency.name, document.agencyId);
      const asksMore = document.outcome === 'agencyUnknown' || document.outcome === 'yearUnknown';
      return { documentId, outcome: asksMore ? 'asksMore' : 'settled', document, refusal: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const document = await this.store.look(actor, (tx) => tx.documents.find(regionId, documentId));
      return { documentId, outcome: 'refused', document, refusal: error.explanation };
    }
  }

  private async settle(actor: Actor, regionId: number, documentId: number, said: Said): Promise<DocumentEntry> {
    return await this.take(actor, regionId, documentId, said, await this.readAgain(actor, regionId, documentId));
  }

  private async take(
    actor: Actor,
    regionId: number,
    documentId: number,
    said: Said,
    reading: Reading,
  ): Promise<DocumentEntry> {
    const now = this.clock.now();
    return await this.store.inScope(actor, (tx) => settleDocument(tx, regionId, documentId, reading, { said, now }));
  }

  private async readAgain(actor: Actor, regionId: number, documentId: number): Promise<Reading> {
    const file = await this.store.look(actor, (tx) => tx.documents.file(regionId, documentId));
    if (file === null) throw noDocument(documentId);
    return await this.reader.read(file.bytes);
  }

  /** The answer is given already, so a trouble here is logged and the document goes on waiting. */
  private async settleOthers(actor: Actor, regionId: number): Promise<DocumentEntry[]> {
    const known = await this.store.look(actor, async (tx) => {
      const names = await tx.agencies.names(regionId);
      const path = await tx.regions.path(regionId);
      const waiting = (await tx.documents.waiting(regionId)).filter(({ outcome }) => outcome === 'agencyUnknown');
      return waiting.filter(
        ({ agencyName: printed }) => printed !== null && matchAgency(printed, names, path) !== null,
      );
    });
    const entries: DocumentEntry[] = [];
    for (const { id } of known) {
      await this.settle(actor, regionId, id, { whose: null, year: null }).then(
        (entry) => entries.push(entry),
        (error: unknown) => this.logger.error(error),
      );
    }
    return entries;
  }
}

function saidBy(answer: DocumentAnswer, made: ReadonlyMap<string, number>): Said {
  if ('notOurs' in answer) return 'notOurs';
  const year = answer.year ?? null;
  if ('agencyId' in answer) return { whose: { agencyId: answer.agencyId }, year };
  if (!('newAgency' in answer)) return { whose: null, year };
  const agencyId = made.get(answer.newAgency.name);
  return { whose: agencyId === undefined ? { newAgency: answer.newAgency } : { agencyId }, year };
}

/** A promise that is waited for later must not be lost when it fails before. */
async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T> | undefined> {
  const [result] = await Promise.allSettled([promise]);
  return result;
}

/** A document that does not exist, or that the actor may not see. */
export function noDocument(id: number): Refusal {
  return new Refusal('notFound', { zh: `没有编号为 ${id} 的文件`, en: `There is no document with number ${id}` });
}
