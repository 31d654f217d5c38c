import { type ReportContent, toHtml, wenshangIndustry2023 } from '@gongkai/sample';
import { office } from '../actor.ts';
import { ChangeAgency } from '../agencies/change-agency.ts';
import { CountingLogger } from '../../test/counting-logger.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { OpenReport } from './open-report.ts';
import { ReviewReading } from './review-reading.ts';

const industry = '汶上县工业和信息化局';

interface Requests {
  readonly received?: number;
  readonly carriedIn?: number;
  readonly carriedForward?: number;
}

/** A report that holds in itself: natural persons applied, what is not carried forward was granted. */
function report(
  year: number,
  { received = 0, carriedIn = 0, carriedForward = 0 }: Requests,
  agency = industry,
): Buffer {
  const granted = received + carriedIn - carriedForward;
  const rows = { received, carriedIn, granted, total: granted, carriedForward };
  const changed = Object.entries(rows).flatMap(([row, value]) =>
    ['person', 'total'].map((column) => [`requests.${row}.${column}`, String(value)]),
  );
  const content = { ...wenshangIndustry2023, cells: { ...wenshangIndustry2023.cells, ...Object.fromEntries(changed) } };
  const text = JSON.stringify(content)
    .replaceAll(industry, agency)
    .replaceAll('2023年', `${String(year)}年`);
  const renamed: ReportContent = JSON.parse(text);
  return Buffer.from(toHtml(renamed));
}

describe('a report and the one on the year before', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  let hour = 0;
  const hand = async (bytes: Uint8Array) => {
    hour += 1;
    fresh.clock.set(new Date(Date.UTC(2026, 0, 1, hour)).toISOString());
    return await county.handIn.handIn(office, county.regionId, { fileName: 'a.html', bytes });
  };
  const key = (year: number, agencyId = county.agencyId) => ({ regionId: county.regionId, agencyId, year });
  const open = (year: number, agencyId?: number) => new OpenReport(fresh.store).open(office, key(year, agencyId));
  /** What the carry-over of natural persons is, and whether the report counts. */
  const carryOver = async (year: number, agencyId?: number) => {
    const { findings, accepted } = await open(year, agencyId);
    const of = findings.filter(({ check }) => check === 'requests-carry-over');
    return [accepted, ...of.map(({ outcome, cells }) => `${outcome} ${cells.join(' ')}`)];
  };
  const broken = [false, 'finding requests.carriedIn.person', 'finding requests.carriedIn.total'];
  const noReport = [true, 'cannotBeAssessed '];

  it('is found not to carry over, and counts once the earlier one is put right by a new version', async () => {
    await hand(report(2022, { received: 3, carriedForward: 2 }));
    await hand(report(2023, { received: 4, carriedIn: 1 }));
    expect(await carryOver(2023)).toEqual(broken);
    const [finding] = (await open(2023)).findings.filter(({ check }) => check === 'requests-carry-over');
    expect(finding).toMatchObject({
      cause: 'requests.carriedIn.person',
      left: { value: 1 },
      right: { value: 2, places: [], reports: [{ agencyId: county.agencyId, year: 2022 }] },
    });
    await hand(report(2022, { received: 3, carriedForward: 1 }));
    expect(await carryOver(2023)).toEqual([true]);
    await hand(report(2022, { received: 3, carriedForward: 3 }));
    expect(await carryOver(2023)).toEqual(broken);
  });

  it('follows when the earlier one is handed in last', async () => {
    await hand(report(2023, { received: 4, carriedIn: 1 }));
    expect(await carryOver(2023)).toEqual(noReport);
    await hand(report(2022, { received: 3 }));
    expect(await carryOver(2023)).toEqual(broken);
    const waiting = await fresh.store.look(office, (tx) => tx.reports.waiting(county.regionId));
    expect(waiting).toMatchObject([{ year: 2023, findings: { error: 2 } }]);
    const actions = (await fresh.store.look(office, (tx) => tx.audit.list(county.regionId))).map(
      ({ action }) => action,
    );
    expect(actions).toContain('acceptanceLost');
  });

  it('follows into the years after where one ceases to count', async () => {
    await hand(report(2023, { received: 4, carriedIn: 1, carriedForward: 1 }));
    await hand(report(2024, { received: 4, carriedIn: 1 }));
    expect(await carryOver(2024)).toEqual([true]);
    await hand(report(2022, { received: 3 }));
    expect(await carryOver(2023)).toEqual(broken);
    expect(await carryOver(2024)).toEqual(noReport);
  });

  it('is held against no report that does not count', async () => {
    const unbalanced = report(2022, { received: 3, carriedForward: 2 }).toString().replaceAll(/>3</g, '>9<');
    await hand(Buffer.from(unbalanced));
    expect((await open(2022)).accepted).toBe(false);
    await hand(report(2023, { received: 4, carriedIn: 1 }));
    expect(await carryOver(2023)).toEqual(noReport);
  });

  it('follows a correction of the earlier reading, and its withdrawal', async () => {
    await hand(report(2022, { received: 3, carriedForward: 0 }));
    await hand(report(2023, { received: 4 }));
    const reviews = new ReviewReading(fresh.store, fresh.clock);
    const figure = { report: key(2022), version: 1, code: 'requests.carriedForward.legal' };
    const number = (value: number) => ({ cell: 'number', value, unit: '件' }) as const;
    const said = {
      kind: 'correct',
      readAs: number(0),
      saysInstead: { cell: 'blank', value: null, unit: '件' },
    } as const;
    await reviews.review(office, figure, { ...said, reason: '原件该格为空' });
    expect(await carryOver(2023)).toEqual([true, 'cannotBeAssessed requests.carriedIn.legal']);
    await reviews.withdraw(office, figure);
    expect(await carryOver(2023)).toEqual([true]);
  });

  it('lets an earlier version count again only if that agrees with the year before as it is now', async () => {
    await hand(report(2022, { received: 3, carriedForward: 1 }));
    await hand(report(2023, { received: 4, carriedIn: 1 }));
    await hand(report(2023, { received: 5, carriedIn: 1 }));
    const counts = async () => {
      const { versions } = await open(2023);
      return versions.flatMap(({ version, accepted }) => (accepted ? [version] : []));
    };
    expect(await counts()).toEqual([2, 1]);
    await hand(report(2022, { received: 3, carriedForward: 2 }));
    expect(await counts()).toEqual([]);
    await hand(report(2022, { received: 9, carriedForward: 1 }));
    expect(await counts()).toEqual([2]);
  });

  it('of a merged body is held against what its predecessors carried forward together', async () => {
    const [one, other] = ['汶上县文化局', '汶上县旅游局'];
    const { regionId, agencyId } = county;
    await hand(report(2023, { received: 4, carriedIn: 3 }));
    expect(await carryOver(2023)).toEqual(noReport);
    const predecessors = await fresh.store.inScope(office, async (tx) => {
      const added = [];
      for (const name of [one, other]) added.push(await tx.agencies.add(regionId, name, 'department'));
      return added.map(({ id }) => ({ agencyId: id, kind: 'merged' as const, since: '2023-03-01' }));
    });
    const changes = new ChangeAgency(fresh.store, fresh.clock);
    const continueFrom = (continued: typeof predecessors) =>
      changes.continueFrom(office, regionId, agencyId, { predecessors: continued, close: true });
    await continueFrom(predecessors);
    await hand(report(2022, { received: 3, carriedForward: 1 }, one));
    expect(await carryOver(2023)).toEqual(noReport);
    await hand(report(2022, { received: 3, carriedForward: 2 }, other));
    expect(await carryOver(2023)).toEqual([true]);
    await hand(report(2022, { received: 5, carriedForward: 3 }, other));
    expect(await carryOver(2023)).toEqual(broken);
    await continueFrom([]);
    expect(await carryOver(2023)).toEqual(noReport);
    await continueFrom(predecessors.slice(1));
    expect(await carryOver(2023)).toEqual([true]);
  });

  it('costs as many statements after many years as after one', async () => {
    const counting = new CountingLogger();
    fresh.application.logger = counting;
    const statements: number[] = [];
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      const before = counting.statements;
      await hand(report(year, { received: year - 2020 }));
      statements.push(counting.statements - before);
    }
    const [first = 0, ...others] = statements;
    expect(first).toBeGreaterThan(0);
    expect(new Set(others).size).toBe(1);
  });

  it('is judged on what is there when both come at once', async () => {
    await Promise.all([
      county.handIn.handIn(office, county.regionId, { fileName: 'a', bytes: report(2022, { received: 3 }) }),
      county.handIn.handIn(office, county.regionId, { fileName: 'b', bytes: report(2023, { carriedIn: 1 }) }),
    ]);
    expect(await carryOver(2023)).toEqual(broken);
  });
});
