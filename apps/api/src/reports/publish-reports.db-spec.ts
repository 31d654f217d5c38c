import { type Actor, office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, unbalancedReport, withWechat } from '../../test/handed-in.ts';
import { acceptedReports } from '../figures/accepted-reports.ts';
import { PublishReports } from './publish-reports.ts';

describe('that reports were made public', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
    await handIn(changedReport());
  }, slow);
  afterEach(() => fresh.close(), slow);

  const handIn = (bytes: Uint8Array) => county.handIn.handIn(office, county.regionId, { fileName: '年报.docx', bytes });
  const publishing = () => new PublishReports(fresh.store, fresh.clock);
  const publish = ({
    version = 1,
    on = '2024-01-30',
    year = 2023,
    address,
    actor = office,
  }: { version?: number; on?: string; year?: number; address?: string; actor?: Actor } = {}) =>
    publishing().publish(actor, county.regionId, year, {
      on,
      reports: [{ agency: county.agencyId, version, ...(address === undefined ? {} : { address }) }],
    });
  const withdraw = () =>
    publishing().withdraw(office, { regionId: county.regionId, agencyId: county.agencyId, year: 2023 });
  const log = async () =>
    (await fresh.store.look(office, (tx) => tx.audit.list(county.regionId)))
      .map(({ action }) => action)
      .filter((action) => /ublication|ublished/.test(action));
  const rows = () =>
    fresh.owner.query<unknown[]>(
      `select version, published_on::text as on, actor, withdrawn_at is not null as withdrawn from publication order by id`,
    );

  it('is said with day and address, by whom, and stands in the log', async () => {
    const said = await publish({ address: 'https://county.example/a' });
    expect(said).toEqual([
      {
        agencyId: county.agencyId,
        year: 2023,
        published: { version: 1, on: '2024-01-30', address: 'https://county.example/a' },
      },
    ]);
    expect(await rows()).toEqual([{ version: 1, on: '2024-01-30', actor: 'office', withdrawn: false }]);
    expect(await log()).toEqual(['reportPublished']);
  });

  it('holds with the day that was said last of a version, and keeps what was said before', async () => {
    await publish();
    const [said] = await publish({ on: '2024-01-31' });
    expect(said?.published).toEqual({ version: 1, on: '2024-01-31', address: null });
    expect(await rows()).toMatchObject([{ on: '2024-01-30', withdrawn: true }, { withdrawn: false }]);
  });

  it('is taken back for the version made public last; the one before it then stands', async () => {
    await publish();
    await handIn(withWechat('216'));
    await publish({ version: 2, on: '2024-03-01' });
    expect((await withdraw()).published).toMatchObject({ version: 1 });
    expect((await withdraw()).published).toBeNull();
    await expect(withdraw()).rejects.toThrow(/nothing to take back/);
    expect(await log()).toEqual(['reportPublished', 'reportPublished', 'publicationWithdrawn', 'publicationWithdrawn']);
  });

  it('stays when the day of an earlier version is put right', async () => {
    await publish();
    await handIn(withWechat('216'));
    await publish({ version: 2, on: '2024-03-01' });
    expect((await publish({ on: '2024-01-29' }))[0]?.published).toMatchObject({ version: 2 });
  });

  it.each<[string, Parameters<typeof publish>[0], RegExp]>([
    ['a version that is not there', { version: 7 }, /汶上县工业和信息化局 is not accepted/],
    ['a year without a report', { year: 2022 }, /is not accepted/],
    ['a day that has not come', { on: '2026-11-25' }, /has not come/],
    ['a day before the year ends', { on: '2023-01-30' }, /before the end of 2023/],
    ['a stranger', { actor: { name: 'stranger', regions: [0] } }, /no county/],
  ])('is refused for %s', async (_, asked, words) => {
    await expect(publish(asked)).rejects.toThrow(words);
    expect(await rows()).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it('is refused for a version that waits, and then for all that were named with it', async () => {
    await handIn(unbalancedReport());
    const reports = [
      { agency: county.agencyId, version: 2 },
      { agency: county.agencyId + 1, version: 1 },
    ];
    await expect(
      publishing().publish(office, county.regionId, 2023, { on: '2024-01-30', reports }),
    ).rejects.toMatchObject({ kind: 'conflict', explanation: { zh: expect.stringMatching(/尚未接受/) } });
    expect(await rows()).toEqual([]);
  });

  it('names a body once', async () => {
    const twice = { agency: county.agencyId, version: 1 };
    await expect(
      publishing().publish(office, county.regionId, 2023, { on: '2024-01-30', reports: [twice, twice] }),
    ).rejects.toThrow(/listed twice/);
  });

  it('shows in the packet, with the figures as published where another version counts by now', async () => {
    const accepted = async () => {
      return (await fresh.store.look(office, (tx) => acceptedReports(tx, county.regionId)))[0]?.published;
    };
    expect(await accepted()).toBeNull();
    await publish();
    expect(await accepted()).toEqual({ version: 1, on: '2024-01-30', address: null });
    await handIn(withWechat('216'));
    expect(await accepted()).toEqual({ version: 1, on: '2024-01-30', address: null, figures: expect.any(Object) });
  });
});
