import type { Actor } from '../actor.ts';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';

describe('a transaction in scope', () => {
  let fresh: FreshStore;
  let wenshang = 0;
  let liangshan = 0;
  const of = (region: number): Actor => ({ name: 'county office', regions: [region] });

  beforeAll(async () => {
    // One connection: what a transaction set must not leak into the next one.
    fresh = await freshStore({ connections: 1 });
    const county = async (name: string) => {
      const now = fresh.clock.now();
      const made = await fresh.store.inScope(office, (tx) =>
        tx.regions.add({ name, level: 'county', parentId: null }, now),
      );
      if (made === null) throw new Error(`${name} is there already`);
      await fresh.store.inScope(office, (tx) => tx.agencies.add(made.id, `${name}财政局`, 'department'));
      return made.id;
    };
    wenshang = await county('汶上县');
    liangshan = await county('梁山县');
  }, slow);
  afterAll(() => fresh.close(), slow);

  it('sees its own county and nothing of another', async () => {
    const [own, other, regions] = await fresh.store.look(of(wenshang), async (tx) => [
      await tx.agencies.roster(wenshang),
      await tx.agencies.roster(liangshan),
      await tx.regions.list(),
    ]);
    expect(own.map(({ name }) => name)).toEqual(['汶上县财政局']);
    expect(other).toEqual([]);
    expect(regions.map(({ name }) => name)).toEqual(['汶上县']);
  });

  it('writes nothing into another county', async () => {
    const write = fresh.store.inScope(of(wenshang), (tx) => tx.agencies.add(liangshan, '梁山县教育局', 'department'));
    await expect(write).rejects.toThrow(/row-level security/);
    expect(await fresh.store.look(office, (tx) => tx.agencies.roster(liangshan))).toHaveLength(1);
  });

  it('leaves nothing of its scope to the next user of the connection', async () => {
    await fresh.store.look(office, (tx) => tx.agencies.roster(wenshang));
    expect(await fresh.application.query('select * from agency')).toEqual([]);
    expect(await fresh.store.look({ name: 'nobody', regions: [] }, (tx) => tx.agencies.roster(wenshang))).toEqual([]);
  });

  it('does all of its work or nothing', async () => {
    const work = fresh.store.inScope(office, async (tx) => {
      await tx.agencies.add(wenshang, '汶上县教育局', 'department');
      throw new Error('half way');
    });
    await expect(work).rejects.toThrow('half way');
    expect(await fresh.store.look(office, (tx) => tx.agencies.roster(wenshang))).toHaveLength(1);
  });

  it('counts one change of the county it wrote to, and none of others', async () => {
    const versions = () =>
      fresh.store.look(office, async (tx) => [
        await tx.regions.contentVersion(wenshang),
        await tx.regions.contentVersion(liangshan),
      ]);
    const [before, otherBefore] = await versions();
    fresh.clock.set('2026-11-24T09:00:00Z');
    await fresh.store.inScope(office, async (tx) => {
      await tx.agencies.add(wenshang, '汶上县水务局', 'department');
      await tx.agencies.add(wenshang, '汶上县林业局', 'department');
    });
    const [after, otherAfter] = await versions();
    expect(after).toEqual({ number: (before?.number ?? 0) + 1, changedAt: new Date('2026-11-24T09:00:00Z') });
    expect(otherAfter).toEqual(otherBefore);
  });

  it('cannot write while it only looks', async () => {
    const write = fresh.store.look(office, (tx) => tx.agencies.add(wenshang, '汶上县体育局', 'department'));
    await expect(write).rejects.toThrow(/read-only transaction/);
  });

  it('names its actor in the audit log, whatever a caller says', async () => {
    await fresh.store.inScope(of(wenshang), (tx) => tx.audit.record(wenshang, 'agencyAdded', null, {}));
    const entries = await fresh.store.look(office, (tx) => tx.audit.list(wenshang));
    expect(entries.map(({ actor }) => actor)).toEqual(['county office']);
  });
});
