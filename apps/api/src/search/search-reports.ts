import { Injectable } from '@nestjs/common';
import type { SearchAnswer } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { errorCode } from '../error-code.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { fold, matchesIn, patternOf } from '../store/fold.ts';
import { Store } from '../store/in-scope.ts';

/** What is asked for, as the contract parses it. */
export interface Search {
  readonly q: string;
  readonly year?: number | undefined;
  readonly agency?: number | undefined;
  readonly limit: number;
}

/** PostgreSQL stopped a statement that took too long. */
const stopped = '57014';

/** Searches the sentences of all reports of a county: of each report the version that counts. */
@Injectable()
export class SearchReports {
  constructor(private readonly store: Store) {}

  /** @throws {Refusal} no such county; it takes too long */
  async search(actor: Actor, regionId: number, { q, year, agency, limit }: Search): Promise<SearchAnswer> {
    const words = fold(q).text;
    const wanted = { pattern: patternOf(words), year: year ?? null, agencyId: agency ?? null, limit };
    await this.makeSearchable(actor, regionId);
    try {
      const { total, sentences } = await this.store.look(actor, (tx) => tx.sentences.find(regionId, wanted));
      const hits = sentences.map(({ text, ...hit }) => ({ ...hit, sentence: text, matches: matchesIn(text, words) }));
      return { total, hits };
    } catch (error) {
      if (errorCode(error) === stopped) throw tooSlow();
      throw error;
    }
  }

  /** Reports that came in before there was a search are made ready for it once. */
  private async makeSearchable(actor: Actor, regionId: number): Promise<void> {
    const missing = await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      return await tx.sentences.areMissing(regionId);
    });
    if (missing) await this.store.inScope(actor, (tx) => tx.sentences.keepMissing(regionId));
  }
}

const tooSlow = (): Refusal =>
  new Refusal('conflict', {
    zh: '检索用时过长，已停止；请选定年度或单位，或换更长的词再试',
    en: 'The search took too long and was stopped; choose a year or a body, or search for longer words',
  });
