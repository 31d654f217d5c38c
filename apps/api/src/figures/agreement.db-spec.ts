import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CountingLogger } from '../../test/counting-logger.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty, reportOf } from '../../test/handed-in.ts';
import { office } from '../actor.ts';
import { Refusal } from '../refusal.ts';
import { PublishReports } from '../reports/publish-reports.ts';
import { applicationOptions } from '../store/data-source.ts';
import { Store } from '../store/in-scope.ts';
import { AfterChange } from './after-change.ts';
import { AgreementOfTotals } from './agreement.ts';
import { CountyPackets } from './county-packets.ts';
import { EveryNight } from './every-night.ts';
import { PublishedPackets } from './published-packets.ts';

const years = [2021, 2022, 2023];

/** Counts the readings that are fetched, too. */
class ReadingsLogger extends CountingLogger {
  readings = 0;

  override logQuery(query = '', parameters: unknown[] = []): void {
    super.logQuery();
    const wanted = query.includes('year, version, reading') ? parameters[1] : [];
    this.readings += Array.isArray(wanted) ? wanted.length : 0;
  }
}

/** Statements that find out whether the county changed: a transaction of one question. */
const toLook = 6;

describe('the comparison of totals', () => {
  let fresh: FreshStore;
  let county: FreshCounty;
  let counting: DataSource;
  let store: Store;
  let agreement: AgreementOfTotals;
  const logger = new ReadingsLogger();

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
    for (const year of years) await handIn(year);
    counting = await new DataSource({
      ...applicationOptions(fresh.applicationUrl, 2),
      logging: true,
      logger,
    }).initialize();
    store = new Store(counting, fresh.clock);
    agreement = new AgreementOfTotals(store, fresh.clock);
    Logger.overrideLogger(false);
  }, slow);
  afterEach(async () => {
    await counting.destroy();
    await fresh.close();
  }, slow);

  const handIn = (year: number, agency = '汶上县工业和信息化局') =>
    county.handIn.handIn(office, county.regionId, { fileName: `${agency}${year}.html`, bytes: reportOf(agency, year) });
  const publish = (year: number, version = 1) =>
    new PublishReports(fresh.store, fresh.clock).publish(office, county.regionId, year, {
      on: `${year + 1}-01-30`,
      reports: [{ agency: county.agencyId, version }],
    });
  const alter = (year: number, by: number) =>
    fresh.owner.query('update report_version set "values"[1] = "values"[1] + $3 where region_id = $1 and year = $2', [
      county.regionId,
      year,
      by,
    ]);
  const alarms = () =>
    fresh.owner.query<{ change: string; first: string }[]>(
      `select detail->>'change' as change, detail->>'first' as first from audit_log where action = 'totalsDisagreed'`,
    );
  const change = async () =>
    (await fresh.store.look(office, (tx) => tx.regions.contentVersion(county.regionId)))?.number;
  const statements = async (work: () => Promise<unknown>) => {
    const before = logger.statements;
    await work();
    return logger.statements - before;
  };
  const opened = async (work: () => Promise<unknown>) => {
    const before = logger.readings;
    await work();
    return logger.readings - before;
  };

  it('opens every reading once, then only that of a report that changed', async () => {
    expect(await opened(() => agreement.of(office, county.regionId))).toBe(years.length);
    expect(await opened(() => agreement.check(office, county.regionId))).toBe(0);
    await handIn(2024);
    expect(await opened(() => agreement.of(office, county.regionId))).toBe(1);
    await publish(2022);
    expect(await opened(() => agreement.of(office, county.regionId))).toBe(0);
  });

  it('asks the database a fixed number of times, however many reports there are', async () => {
    await agreement.of(office, county.regionId);
    const unchanged = await statements(() => agreement.of(office, county.regionId));
    await publish(2023);
    await agreement.of(office, county.regionId);
    await handIn(2024);
    const one = await statements(() => agreement.of(office, county.regionId));
    for (const name of ['汶上县东河镇人民政府', '汶上县西岭镇人民政府']) {
      await fresh.store.inScope(office, (tx) => tx.agencies.add(county.regionId, name, 'town'));
      await handIn(2024, name);
    }
    await publish(2022);
    const more = await statements(() => agreement.of(office, county.regionId));
    expect([unchanged, more]).toEqual([toLook, one]);
    expect(one).toBe(18);
  });

  it('is kept with its time until the county changes', async () => {
    const first = await agreement.of(office, county.regionId);
    fresh.clock.set('2026-11-25T08:00:00Z');
    expect(await agreement.of(office, county.regionId)).toEqual(first);
    await publish(2023);
    expect(await agreement.of(office, county.regionId)).toMatchObject({ agreed: true, at: '2026-11-25T08:00:00.000Z' });
  });

  it('finds a number changed behind the store’s back, says so once a change, and blocks what would leave the house', async () => {
    await expect(agreement.mustAgree(office, county.regionId)).resolves.toBeUndefined();
    await alter(2023, 1);
    // Nobody changed anything that is counted.
    expect((await agreement.of(office, county.regionId)).agreed).toBe(true);
    const refused = agreement.mustAgree(office, county.regionId);
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toMatchObject({
      kind: 'conflict',
      explanation: { zh: expect.stringMatching(/不一致/) },
    });
    expect((await agreement.of(office, county.regionId)).agreed).toBe(false);
    await agreement.check(office, county.regionId);
    expect(await alarms()).toEqual([
      { change: String(await change()), first: expect.stringMatching(/^accepted 2023 \S+ confirmed$/) },
    ]);
    await publish(2022);
    await agreement.of(office, county.regionId);
    expect(await alarms()).toHaveLength(2);
    await alter(2023, -1);
    await expect(agreement.mustAgree(office, county.regionId)).resolves.toBeUndefined();
    expect(await alarms()).toHaveLength(2);
  });

  it('holds what is public against its readings too, when another version counts by now', async () => {
    await publish(2023);
    const again = Buffer.from(
      Buffer.from(reportOf('汶上县工业和信息化局', 2023)).toString().replace('</body>', ' </body>'),
    );
    await county.handIn.handIn(office, county.regionId, { fileName: '更正.html', bytes: again });
    expect((await agreement.of(office, county.regionId)).agreed).toBe(true);
    await fresh.owner.query(
      'update report_version set "values"[1] = "values"[1] + 1 where year = 2023 and version = 1',
    );
    const { differences } = await agreement.check(office, county.regionId);
    expect(differences.map(({ of, year }) => [of, year])).toEqual([['published', 2023]]);
  });

  it('is made again after a commit, once for many, and never fails the writer', async () => {
    const packets = new CountyPackets(store);
    const published = new PublishedPackets(store, agreement);
    const after = new AfterChange(fresh.store, packets, published, agreement);
    await after.start();
    await after.settled();
    await handIn(2024);
    await handIn(2025);
    await after.settled();
    // Only the number of the change is asked for: everything is there.
    expect(await statements(() => packets.of(office, county.regionId))).toBe(toLook);
    expect(await statements(() => agreement.of(office, county.regionId))).toBe(toLook);
    await counting.destroy();
    await publish(2021);
    await after.settled();
    await counting.initialize();
    await expect(packets.of(office, county.regionId)).resolves.toMatchObject({ tag: expect.any(String) });
    await after.onModuleDestroy();
  });

  it('is made every night, also of a county that nobody changed', async () => {
    const night = new EveryNight(store, fresh.clock, agreement);
    await agreement.of(office, county.regionId);
    await alter(2023, 1);
    expect(await night.look()).toBe(false);
    fresh.clock.set('2026-11-24T19:10:00Z');
    expect([await night.look(), await night.look()]).toEqual([true, false]);
    expect(await agreement.of(office, county.regionId)).toMatchObject({
      agreed: false,
      at: '2026-11-24T19:10:00.000Z',
    });
    expect(await alarms()).toHaveLength(1);
  });
});
