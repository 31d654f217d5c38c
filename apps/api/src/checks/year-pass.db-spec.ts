import { office } from '../actor.ts';
import { CountingLogger } from '../../test/counting-logger.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { licencesReport } from '../../test/licences-report.ts';
import { ReviewReading } from '../reports/review-reading.ts';
import { loadYear } from './county-year.ts';
import { finishAllYears } from './year-pass.ts';

const check = 'counted-twice';
const industry = '汶上县工业和信息化局';
const licensing = '汶上县行政审批服务局';

describe('the checks of a county’s year', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
    await addBodies(licensing);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const addBodies = (...names: string[]) =>
    fresh.store.inScope(office, async (tx) => {
      for (const name of names) await tx.agencies.add(county.regionId, name, 'department');
    });
  let hour = 0;
  const hand = async (agency: string, year: number, licences: number) => {
    hour += 1;
    fresh.clock.set(new Date(Date.UTC(2026, 0, 1, hour)).toISOString());
    const bytes = licencesReport(agency, year, licences);
    return await county.handIn.handIn(office, county.regionId, { fileName: 'a.html', bytes });
  };
  /** Body, year and version of what is stored of the check, and whether it was found. */
  const stored = (regionId = county.regionId) =>
    fresh.owner.query<unknown[]>(
      `select name, year, version from finding
       join agency_name using (region_id, agency_id)
       where region_id = $1 and check_code = $2 and outcome = 'finding' order by year, name desc`,
      [regionId, check],
    );
  const foundOf = (name: string, year = 2023, version = 1) => ({ name, year, version });
  const stale = async () => {
    const rows = await fresh.owner.query<{ year: number }[]>('select year from cycle where stale order by year');
    return rows.map(({ year }) => year);
  };

  it('are stored with both bodies that share what should be one’s', async () => {
    await hand(industry, 2023, 8793);
    expect(await stored()).toEqual([]);
    await hand(licensing, 2023, 8793);
    expect(await stored()).toEqual([foundOf(licensing), foundOf(industry)]);
  });

  it('find nothing of either after a new version of one', async () => {
    await hand(industry, 2023, 8793);
    await hand(licensing, 2023, 8793);
    await hand(licensing, 2023, 9120);
    expect(await stored()).toEqual([]);
    await hand(industry, 2023, 9120);
    expect(await stored()).toEqual([foundOf(licensing, 2023, 2), foundOf(industry, 2023, 2)]);
  });

  it('take earlier years into account, also one that comes in later', async () => {
    await hand(industry, 2023, 8793);
    await hand(licensing, 2023, 8793);
    await hand(licensing, 2022, 8521);
    expect(await stored()).toEqual([foundOf(industry)]);
    await hand(licensing, 2022, 12);
    expect(await stored()).toEqual([foundOf(licensing), foundOf(industry)]);
  });

  it('take a renamed body’s earlier years for its own', async () => {
    await hand(industry, 2023, 8793);
    await hand(licensing, 2023, 8793);
    const before = '汶上县政务服务中心';
    await addBodies(before);
    await hand(before, 2022, 8521);
    expect(await stored()).toHaveLength(2);
    await fresh.store.inScope(office, async (tx) => {
      const names = await tx.agencies.names(county.regionId);
      const idOf = (name: string) => names.find((each) => each.name === name)?.agencyId ?? 0;
      const predecessor = { agencyId: idOf(before), kind: 'renamed' as const, since: '2023-02-01' };
      await tx.agencies.continueFrom(county.regionId, idOf(licensing), [predecessor], fresh.clock.now());
    });
    expect(await stale()).toEqual([2022, 2023]);
    await finishAllYears(fresh.store, office);
    expect(await stored()).toEqual([foundOf(industry)]);
  });

  it('know the names of a body that is gone, whose text another goes on with', async () => {
    const { regionId } = county;
    const gone = '汶上县政务服务中心';
    await addBodies(gone);
    await hand(gone, 2022, 8521);
    await hand(licensing, 2023, 8793);
    const looked = await fresh.store.inScope(office, async (tx) => {
      const names = await tx.agencies.names(regionId);
      const idOf = (name: string) => names.find((each) => each.name === name)?.agencyId ?? 0;
      const predecessor = { agencyId: idOf(gone), kind: 'merged' as const, since: '2023-02-01' };
      await tx.agencies.continueFrom(regionId, idOf(licensing), [predecessor], fresh.clock.now());
      await tx.agencies.close(regionId, idOf(gone), '2023-02-01');
      return (await loadYear(tx, regionId, 2023, { keep: false })).county.bodies;
    });
    expect(looked.map(({ names, earlier }) => [names, earlier.map((each) => [each.names, each.version])])).toEqual([
      [[industry], []],
      [[licensing], [[[gone], 1]]],
    ]);
  });

  it('quote another report in the version that they saw', async () => {
    await hand(industry, 2023, 8793);
    await hand(licensing, 2023, 8793);
    await hand(licensing, 2023, 9120);
    const versions = await fresh.owner.query<{ version: number }[]>(
      `select distinct (quote ->> 'version')::integer as version
       from finding, jsonb_array_elements(finding -> 'right' -> 'quotes') quote
       where check_code = 'copied-from-another-body' and agency_id = $1`,
      [county.agencyId],
    );
    expect(versions).toEqual([{ version: 2 }]);
  });

  it('are told by keys, and leave what other checks found as it was', async () => {
    await hand(industry, 2023, 8793);
    const others = () =>
      fresh.owner.query<unknown[]>('select * from finding where not of_year and agency_id = $1 order by ordinal', [
        county.agencyId,
      ]);
    const before = await others();
    expect(before).not.toEqual([]);
    await hand(licensing, 2023, 8793);
    expect(await others()).toEqual(before);
    const keys = await fresh.owner.query<{ key: string }[]>(
      'select distinct key from finding where check_code = $1 and of_year and key is not null',
      [check],
    );
    expect(keys).toHaveLength(2);
  });

  it('stay when a version is written anew', async () => {
    await hand(industry, 2023, 8793);
    await hand(licensing, 2023, 8793);
    const figure = {
      report: { regionId: county.regionId, agencyId: county.agencyId, year: 2023 },
      ...{ version: 1, code: 'channels.wechat' },
    };
    const readAs = { cell: 'number', value: 215, unit: '条' } as const;
    const reviews = new ReviewReading(fresh.store, fresh.clock);
    const { findings } = await reviews.review(office, figure, { kind: 'confirm', readAs });
    expect(findings.filter((each) => each.check === check)).toHaveLength(1);
    expect(await stored()).toHaveLength(2);
  });

  it('do not look into another county', async () => {
    await hand(industry, 2023, 8793);
    const other = await fresh.store.inScope(office, async (tx) => {
      const region = await tx.regions.add({ name: '梁山县', level: 'county', parentId: null }, fresh.clock.now());
      if (region === null) throw new Error('梁山县 is there already');
      await tx.agencies.add(region.id, '梁山县行政审批服务局', 'department');
      return region.id;
    });
    const bytes = licencesReport('梁山县行政审批服务局', 2023, 8793);
    await county.handIn.handIn(office, other, { fileName: 'a.html', bytes });
    expect([await stored(), await stored(other)]).toEqual([[], []]);
  });

  it('look at bodies that saw the end of the year, or reported on it', async () => {
    const { regionId } = county;
    const looked = async (year: number) => {
      const { bodies } = await fresh.store.look(office, (tx) => tx.countyYears.load(regionId, year));
      return bodies.map(({ names }) => names);
    };
    await hand(licensing, 2023, 8793);
    await fresh.store.inScope(office, async (tx) => {
      const names = await tx.agencies.names(regionId);
      const agencyId = names.find(({ name }) => name === licensing)?.agencyId ?? 0;
      await tx.agencies.close(regionId, agencyId, '2023-06-01');
    });
    expect(await looked(2022)).toEqual([[industry], [licensing]]);
    expect(await looked(2023)).toEqual([[industry], [licensing]]);
    expect(await looked(2024)).toEqual([[industry]]);
  });

  it('cost as many statements with many bodies as with few', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `汶上县第${i + 1}服务中心`);
    await addBodies(...names);
    const counting = new CountingLogger();
    fresh.application.logger = counting;
    const statements: number[] = [];
    for (const [i, name] of names.entries()) {
      const before = counting.statements;
      await hand(name, 2023, 1231 + 2 * i);
      statements.push(counting.statements - before);
    }
    const [, , third, ...others] = statements;
    expect(third).toBeGreaterThan(0);
    expect(new Set(others)).toEqual(new Set([third]));
  });

  it('take the prose of versions that were made before it was kept, and keep it', async () => {
    await hand(industry, 2023, 8793);
    const without = async () => {
      const [row] = await fresh.owner.query<{ n: number }[]>(
        'select count(*)::integer as n from report_version where prose is null',
      );
      return row?.n;
    };
    await fresh.owner.query('update report_version set prose = null');
    expect(await without()).toBe(1);
    await hand(licensing, 2023, 8793);
    expect(await without()).toBe(0);
  });

  describe('after many files', () => {
    const files = () =>
      [industry, licensing].map((agency, i) => ({
        fileName: `${i}.html`,
        bytes: () => licencesReport(agency, 2023, 8793),
        receivedAt: new Date(Date.UTC(2026, 0, 2, i)),
      }));

    it('run at the end', async () => {
      await county.handIn.handInAll(office, county.regionId, files());
      expect(await stored()).toHaveLength(2);
      expect(await stale()).toEqual([]);
    });

    const stopAfter = async (n: number) => {
      let done = 0;
      await county.handIn
        .handInAll(office, county.regionId, files(), () => {
          done += 1;
          if (done === n) throw new Error('killed');
        })
        .catch(() => undefined);
    };

    it.each<[string, () => Promise<unknown>]>([
      ['the next start', () => finishAllYears(fresh.store, office)],
      ['the next hand-in', () => hand(industry, 2021, 5)],
    ])('that were interrupted run at %s', async (_, next) => {
      await stopAfter(2);
      expect(await stale()).toEqual([2023]);
      expect(await stored()).toEqual([]);
      await next();
      expect(await stored()).toHaveLength(2);
      expect(await stale()).toEqual([]);
    });
  });
});
