import type { BackTest as Tested } from '@gongkai/contracts';
import { type Actor, office } from '../actor.ts';
import type { Shown } from '../http/serves.ts';
import { Refusal } from '../refusal.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, unbalancedReport } from '../../test/handed-in.ts';
import { licencesReport } from '../../test/licences-report.ts';
import { CountyPackets } from '../figures/county-packets.ts';
import { OpenReport } from '../reports/open-report.ts';
import { ReviewReading } from '../reports/review-reading.ts';
import { BackTest } from './back-test.ts';
import { ListChecks } from './list-checks.ts';
import { SwitchCheck } from './switch-check.ts';

const industry = '汶上县工业和信息化局';
const licensing = '汶上县行政审批服务局';
/** What an unbalanced report is found to be, and a check of a whole year. */
const balance = 'requests-balance';
const ofYear = 'counted-twice';
const reason = '本县另有办法核对';

/** What is flagged, as it is stored. */
const asStored = ({ agencyId, year, version, findings }: Shown<Tested>['flagged'][number]) => ({
  ...{ agencyId, year, version, findings },
});

describe('checks in force', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
    await fresh.store.inScope(office, (tx) => tx.agencies.add(county.regionId, licensing, 'department'));
  }, slow);
  afterEach(() => fresh.close(), slow);

  let hour = 0;
  const hand = async (bytes: Uint8Array) => {
    hour += 1;
    fresh.clock.set(new Date(Date.UTC(2026, 0, 1, hour)).toISOString());
    return await county.handIn.handIn(office, county.regionId, { fileName: 'a', bytes });
  };
  const list = (actor: Actor = office) => new ListChecks(fresh.store).list(actor, county.regionId);
  const stateOf = async (code: string) => (await list()).checks.find((each) => each.code === code);
  const put = (code: string, on: boolean, actor: Actor = office) =>
    new SwitchCheck(fresh.store, fresh.clock).switch(actor, county.regionId, code, on ? { on } : { on, reason });
  const test = (code: string, actor: Actor = office) => new BackTest(fresh.store).run(actor, county.regionId, code);
  const open = (version?: number) =>
    new OpenReport(fresh.store).open(
      office,
      { regionId: county.regionId, agencyId: county.agencyId, year: 2023 },
      version,
    );
  const waitingChecks = async () => {
    const { json } = await new CountyPackets(fresh.store).of(office, county.regionId);
    const packet: { checksWaiting: number } = JSON.parse(json.toString());
    return packet.checksWaiting;
  };
  /** What is stored of a check, by body and version. */
  const stored = (code: string) =>
    fresh.owner.query<{ agencyId: number; year: number; version: number; findings: unknown[] }[]>(
      `select agency_id as "agencyId", year, version, json_agg(finding order by ordinal) as findings from finding
       where check_code = $1 and outcome = 'finding' group by 1, 2, 3 order by 2, 1, 3`,
      [code],
    );
  /** As if the check had come with a newer program. */
  const isNew = (code: string) => fresh.owner.query('delete from check_switch where check_code = $1', [code]);
  /** As if the check judged otherwise than when it was switched on. */
  const isChanged = (code: string) =>
    fresh.owner.query('update check_switch set revision = revision + 1 where check_code = $1', [code]);

  it('miss no report that is handed in while a check is switched on', async () => {
    await hand(changedReport());
    await isNew(balance);
    await Promise.all([put(balance, true), hand(unbalancedReport())]);
    expect(await stored(balance)).toMatchObject([{ agencyId: county.agencyId, year: 2023, version: 2 }]);
  });

  it('are all of the program’s in a county that is set up', async () => {
    const { checks } = await list();
    expect(new Set(checks.map(({ state }) => state))).toEqual(new Set(['inForce']));
    expect(checks.every(({ since, who }) => since !== null && who === 'office')).toBe(true);
    expect(await waitingChecks()).toBe(0);
  });

  it('cease to find what they found when they are switched off, and find it again', async () => {
    await hand(unbalancedReport());
    const before = await stored(balance);
    expect(before).toHaveLength(1);
    expect(await put(balance, false)).toBe(1);
    expect(await stateOf(balance)).toMatchObject({ state: 'off', reason, who: 'office' });
    expect(await stored(balance)).toEqual([]);
    expect(await test(balance)).toMatchObject({ tested: 1, flagged: [{ stored: 0 }] });
    expect(await put(balance, true)).toBe(1);
    expect(await stored(balance)).toEqual(before);
  });

  it('let a version count that is wrong for no other check, and take that back', async () => {
    await hand(unbalancedReport());
    const { accepted, findings } = await open();
    const errors = findings.filter(({ outcome, severity }) => outcome === 'finding' && severity === 'error');
    const wrong = new Set(errors.map((each) => each.check));
    expect(accepted).toBe(false);
    for (const code of wrong) await put(code, false);
    expect((await open()).accepted).toBe(true);
    await put(balance, true);
    expect((await open()).accepted).toBe(false);
    const audit = await fresh.store.look(office, (tx) => tx.audit.list(county.regionId));
    const actions = audit.map(({ action }) => action);
    expect(actions.slice(-3)).toEqual(['versionAccepted', 'checkSwitchedOn', 'acceptanceLost']);
  });

  it('are judged again only where they find otherwise', async () => {
    await hand(changedReport());
    await hand(licencesReport(licensing, 2023, 5));
    expect(await put(balance, false)).toBe(0);
    expect(await put(balance, true)).toBe(0);
  });

  it('change nothing where they are so already', async () => {
    const before = await stateOf(balance);
    fresh.clock.set('2027-01-01T00:00:00Z');
    expect(await put(balance, true)).toBe(0);
    expect(await stateOf(balance)).toEqual(before);
  });

  it('do not run in a county that they came to with a newer program, until they are switched on', async () => {
    await isNew(balance);
    expect(await stateOf(balance)).toMatchObject({ state: 'new', since: null, who: null });
    expect(await waitingChecks()).toBe(1);
    await hand(unbalancedReport());
    expect(await stored(balance)).toEqual([]);
    const { flagged } = await test(balance);
    expect(flagged).toMatchObject([{ agencyId: county.agencyId, year: 2023, version: 1, stored: 0 }]);
    expect(await put(balance, true)).toBe(1);
    expect(await stored(balance)).toEqual(flagged.map(asStored));
    expect(await waitingChecks()).toBe(0);
  });

  it('keep what they found before they judged otherwise, until they are switched on', async () => {
    await hand(unbalancedReport());
    const before = await stored(balance);
    await isChanged(balance);
    expect(await stateOf(balance)).toMatchObject({ state: 'changed' });
    expect(await waitingChecks()).toBe(1);
    const figure = {
      report: { regionId: county.regionId, agencyId: county.agencyId, year: 2023 },
      ...{ version: 1, code: 'channels.wechat' },
    };
    const readAs = { cell: 'number', value: 215, unit: '条' } as const;
    const reviewed = await new ReviewReading(fresh.store, fresh.clock).review(office, figure, {
      kind: 'confirm',
      readAs,
    });
    expect(reviewed.accepted).toBe(false);
    expect(await stored(balance)).toEqual(before);
    await hand(Buffer.concat([unbalancedReport(), Buffer.from([0])]));
    expect((await stored(balance)).map(({ version }) => version)).toEqual([1]);
    await put(balance, true);
    expect((await stored(balance)).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('are tried out over every year before they are switched on, where they take whole years', async () => {
    await isNew(ofYear);
    await hand(licencesReport(industry, 2023, 8793));
    await hand(licencesReport(licensing, 2023, 8793));
    await hand(licencesReport(licensing, 2022, 12));
    expect(await stored(ofYear)).toEqual([]);
    const { flagged, ...counts } = await test(ofYear);
    expect(counts).toEqual({ code: ofYear, tested: 3, holding: 1, notAssessed: 0 });
    expect(await put(ofYear, true)).toBe(2);
    expect(await stored(ofYear)).toEqual(flagged.map(asStored));
    expect((await test(ofYear)).flagged).toEqual(flagged.map((each) => ({ ...each, stored: 1 })));
    expect(await put(ofYear, false)).toBe(2);
    expect(await stored(ofYear)).toEqual([]);
  });

  it('keep what they found of a whole year before they judged otherwise', async () => {
    await hand(licencesReport(industry, 2023, 8793));
    await hand(licencesReport(licensing, 2023, 8793));
    const before = await stored(ofYear);
    expect(before).toHaveLength(2);
    await isChanged(ofYear);
    await hand(licencesReport(licensing, 2022, 8521));
    expect(await stored(ofYear)).toEqual(before);
    expect(await put(ofYear, true)).toBe(1);
    expect(await stored(ofYear)).toHaveLength(1);
  });

  it.each<[string, (actor: Actor) => Promise<unknown>]>([
    ['listed', (actor) => list(actor)],
    ['tried out', (actor) => test(balance, actor)],
    ['switched', (actor) => put(balance, false, actor)],
  ])('are not %s for another county', async (_, ask) => {
    const other = { name: 'other', regions: [county.regionId + 1] };
    const refused = ask(other);
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toMatchObject({ kind: 'notFound' });
    expect(await stateOf(balance)).toMatchObject({ state: 'inForce' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['tried out', () => test('no-such-check')],
    ['switched', () => put('no-such-check', true)],
  ])('cannot be %s where there is none', async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ kind: 'notFound' });
  });
});
