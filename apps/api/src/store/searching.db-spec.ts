import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { office } from '../actor.ts';
import { patternOf } from './fold.ts';
import { type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { toDocx, wenshangIndustry2023 } from '@gongkai/sample';

describe('searching for the application', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeAll(async () => {
    fresh = await freshStore({ connections: 1 });
    county = await freshCounty(fresh);
    await county.handIn.handIn(office, county.regionId, { fileName: 'a.docx', bytes: toDocx(wenshangIndustry2023) });
  }, slow);
  afterAll(() => fresh.close(), slow);

  const inScopeOf = (scope: string, statement: string) =>
    fresh.application.transaction(async (manager) => {
      await manager.query(`select set_config('gongkai.scope', $1, true)`, [scope]);
      return await manager.query<Record<string, unknown>[]>(statement, [county.regionId]);
    });
  const found = async (scope: string) =>
    (await inScopeOf(scope, `select * from search_sentences($1, '%公开%')`)).length;

  it('the owner finds sentences of a county within the scope, and none outside of it', async () => {
    expect(await found(String(county.regionId))).toBeGreaterThan(0);
    expect(await found('all')).toBeGreaterThan(0);
    expect(await found(String(county.regionId + 1))).toBe(0);
    expect(await found('')).toBe(0);
  });

  it('an index finds words of three letters and more, also Chinese ones', async () => {
    const plan = await fresh.owner.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      return await manager.query<{ 'QUERY PLAN': string }[]>(
        `explain select ordinal from sentence where folded like '%微信公众号%'`,
      );
    });
    expect(JSON.stringify(plan)).toContain('sentence_trigrams');
    const [row] = await fresh.owner.query<{ trigrams: string[] }[]>(`select show_trgm('微信公众号') as trigrams`);
    expect(row?.trigrams.length).toBeGreaterThan(3);
  });
});

describe('a database whose LC_CTYPE is C', () => {
  let fresh: FreshStore;
  let county: FreshCounty;
  beforeAll(async () => {
    fresh = await freshStore({
      connections: 1,
      made: `template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    });
    county = await freshCounty(fresh);
    await county.handIn.handIn(office, county.regionId, { fileName: 'a.docx', bytes: toDocx(wenshangIndustry2023) });
  }, slow);
  afterAll(() => fresh.close(), slow);

  it.each(['公', '微信', '微信公众号', '215'])('finds %j too, without an index', async (words) => {
    const [index] = await fresh.owner.query<{ there: boolean }[]>(
      `select to_regclass('sentence_trigrams') is not null as there`,
    );
    expect(index?.there).toBe(false);
    const { sentences } = await fresh.store.look(office, (tx) =>
      tx.sentences.find(county.regionId, { pattern: patternOf(words), year: null, agencyId: null, limit: 50 }),
    );
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text } of sentences) expect(text).toContain(words);
  });
});
