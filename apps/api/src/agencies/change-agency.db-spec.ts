import type { Agency, Predecessors } from '@gongkai/contracts';
import { type Actor, office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { ChangeAgency } from './change-agency.ts';

describe('a body that changes', () => {
  let fresh: FreshStore;
  let change: ChangeAgency;
  let region = 0;
  let [culture, tourism, merged]: [number, number, number] = [0, 0, 0];

  beforeEach(async () => {
    fresh = await freshStore();
    change = new ChangeAgency(fresh.store, fresh.clock);
    await fresh.store.inScope(office, async (tx) => {
      const county = await tx.regions.add({ name: '示例县', level: 'county', parentId: null }, fresh.clock.now());
      region = county?.id ?? 0;
      for (const year of [2021, 2022]) await tx.cycles.open(region, year);
      const ids = [];
      for (const name of ['示例县文化局', '示例县旅游局', '示例县文化和旅游局']) {
        ids.push((await tx.agencies.add(region, name, 'department')).id);
      }
      [culture = 0, tourism = 0, merged = 0] = ids;
      await tx.cycles.oweFrom(region, 2021, ids);
    });
  }, slow);
  afterEach(() => fresh.close(), slow);

  const look = <T>(work: Parameters<typeof fresh.store.look<T>>[1]) => fresh.store.look(office, work);
  const find = (id: number) => look((tx) => tx.agencies.find(region, id));
  const actions = async () => (await look((tx) => tx.audit.list(region))).map(({ action }) => action);
  const rename = (name: string, from: string, id = culture, actor: Actor = office) =>
    change.rename(actor, region, id, { name, from });
  const from = (ids: number[], asked: Partial<Predecessors['predecessors'][number]> = {}, close = true) =>
    change.continueFrom(office, region, merged, {
      predecessors: ids.map((agencyId) => ({ agencyId, kind: 'merged', since: '2022-05-16', ...asked })),
      close,
    });

  describe('in its name', () => {
    it('keeps the one it bore, with its last day', async () => {
      const agency = await rename('示例县文化广电局', '2022-03-01');
      expect(agency).toMatchObject<Partial<Agency>>({
        name: '示例县文化广电局',
        names: [
          { name: '示例县文化局', from: null, to: '2022-02-28' },
          { name: '示例县文化广电局', from: '2022-03-01', to: null },
        ],
      });
      expect(await find(culture)).toEqual(agency);
      expect(await actions()).toEqual(['agencyRenamed']);
      const known = await look((tx) => tx.agencies.names(region));
      expect(known).toContainEqual({ agencyId: culture, name: '示例县文化局' });
    });

    it('is put right by another name from the same day', async () => {
      await rename('示例县文化广电菊', '2022-03-01');
      const { names } = await rename('示例县文化广电局', '2022-03-01');
      expect(names.map(({ name }) => name)).toEqual(['示例县文化局', '示例县文化广电局']);
    });

    it('is undone by its former name from the same day', async () => {
      await rename('示例县文化广电局', '2022-03-01');
      const { names } = await rename('示例县文化局', '2022-03-01');
      expect(names).toEqual([{ name: '示例县文化局', from: null, to: null }]);
    });

    it.each([
      ['the name it bears', '示例县文化局', '2022-03-01', /already/],
      ['the name of another body', '示例县旅游局', '2022-03-01', /on the roster already/],
      ['the same without the county', '旅游局', '2022-03-01', /on the roster already/],
    ])('does not take %s', async (_, name, day, message) => {
      await expect(rename(name, day)).rejects.toThrow(message);
      expect(await actions()).toEqual([]);
    });

    it('does not begin before the one it bears', async () => {
      await rename('示例县文化广电局', '2022-03-01');
      await expect(rename('示例县文化体育局', '2022-02-28')).rejects.toThrow(/cannot begin before/);
    });
  });

  describe('by a merger', () => {
    it('says whom it continues, and closes them on that day', async () => {
      const agency = await from([culture, tourism]);
      expect(agency.predecessors).toEqual([
        { agencyId: culture, kind: 'merged', since: '2022-05-16' },
        { agencyId: tourism, kind: 'merged', since: '2022-05-16' },
      ]);
      expect([(await find(culture))?.closedOn, (await find(tourism))?.closedOn]).toEqual(['2022-05-16', '2022-05-16']);
      expect(await actions()).toEqual(['predecessorsSet', 'agencyClosed', 'agencyClosed']);
    });

    it('leaves those that were split, and those it is not asked to close', async () => {
      await from([culture], { kind: 'split' });
      await from([culture, tourism], {}, false);
      expect((await find(culture))?.closedOn).toBeUndefined();
    });

    it('holds the last that was said, and keeps what was said before', async () => {
      await from([culture, tourism]);
      const agency = await from([tourism], { since: '2022-06-01' });
      expect(agency.predecessors).toEqual([{ agencyId: tourism, kind: 'merged', since: '2022-06-01' }]);
      const rows = await fresh.owner.query<unknown[]>('select from agency_predecessor');
      expect(rows).toHaveLength(2);
      expect((await from([culture, tourism])).predecessors).toHaveLength(2);
    });

    it('is refused where a body would continue itself, by itself or by way of others', async () => {
      await expect(from([merged])).rejects.toThrow(/continue itself/);
      await from([culture]);
      const back = change.continueFrom(office, region, culture, {
        predecessors: [{ agencyId: merged, kind: 'merged', since: '2023-01-01' }],
        close: false,
      });
      await expect(back).rejects.toThrow(/continue itself/);
    });

    it.each<[string, () => number[], RegExp]>([
      ['a body that is not there', () => [99_999], /no body with number/],
      ['a body twice', () => [culture, culture], /listed twice/],
    ])('is refused with %s', async (_, ids, message) => {
      await expect(from(ids())).rejects.toThrow(message);
    });
  });

  describe('by its end', () => {
    const owing = async () =>
      (await look((tx) => tx.cycles.owed(region))).map(({ year, agencyIds }) => [year, agencyIds.includes(culture)]);

    it('owes no report of a year it did not see the end of', async () => {
      await change.close(office, region, culture, { closedOn: '2022-09-01' });
      expect(await owing()).toEqual([
        [2021, true],
        [2022, false],
      ]);
    });

    it('owes again when it exists after all', async () => {
      await change.close(office, region, culture, { closedOn: '2022-09-01' });
      expect((await change.close(office, region, culture, { closedOn: null })).closedOn).toBeUndefined();
      expect(await owing()).toEqual([
        [2021, true],
        [2022, true],
      ]);
    });
  });

  it('is another county’s matter to no one but that county', async () => {
    const stranger = { name: 'stranger', regions: [region + 1] };
    await expect(rename('示例县文化广电局', '2022-03-01', culture, stranger)).rejects.toThrow(/no county/);
    await expect(change.close(stranger, region, culture, { closedOn: null })).rejects.toThrow(/no county/);
    await expect(rename('示例县文化广电局', '2022-03-01', 4711)).rejects.toThrow(/no body with number 4711/);
  });
});
