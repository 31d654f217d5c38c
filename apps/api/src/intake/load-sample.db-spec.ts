import { compareRollUps, rollUp } from '@gongkai/figures';
import type { CountyPacket } from '@gongkai/contracts';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer } from '../../test/fresh-server.ts';
import { NotedProgress, smallSample } from '../../test/small-sample.ts';
import { Clock } from '../clock.ts';
import { Store } from '../store/in-scope.ts';
import { FirstReport } from './first-report.ts';
import { HandIn } from './hand-in.ts';
import { LoadSample } from './load-sample.ts';

describe('the sample county', () => {
  const county = smallSample();
  let server: FreshServer;
  let sample = 0;
  let real = 0;
  let realAlone: CountyPacket;
  let packet: CountyPacket;

  const counties = async () => (await server.ask('listRegions')).filter(({ level }) => level === 'county');

  beforeAll(async () => {
    server = await freshServer();
    await server.app.get(FirstReport).take();
    [real = 0] = (await counties()).map(({ id }) => id);
    realAlone = await server.ask('county', { region: real });
    const { app } = server;
    await new LoadSample(app.get(Store), app.get(HandIn), app.get(Clock), new NotedProgress()).load(county);
    [, sample = 0] = (await counties()).map(({ id }) => id);
    packet = await server.ask('county', { region: sample });
  }, slow);
  afterAll(() => server.close(), slow);

  const agency = (name: string) => packet.agencies.find((each) => each.name === name);

  it('is marked as a sample whose clock stands still, and stands behind the real county', async () => {
    expect((await counties()).map((region) => [region.name, region.sample, region.clock])).toEqual([
      ['汶上县', false, null],
      ['示例县', true, '2026-01-28T01:40:00.000Z'],
    ]);
  });

  it('is seen as of its clock, the real one as of its last change', () => {
    expect(packet.asOf).toBe('2026-01-28T01:40:00.000Z');
    expect(new Date(realAlone.asOf).getTime()).toBeGreaterThan(new Date('2026-02-01').getTime());
    expect(realAlone.owed).toEqual([expect.objectContaining({ handInBy: null, publishBy: null })]);
  });

  it('has its rosters and the days they are due, year by year', () => {
    expect(packet.owed.map(({ year, handInBy, publishBy }) => ({ year, handInBy, publishBy }))).toEqual(county.cycles);
    const names = (year: number) => {
      const { agencyIds = [] } = packet.owed.find((owed) => owed.year === year) ?? {};
      return packet.agencies.filter(({ id }) => agencyIds.includes(id)).map(({ name }) => name);
    };
    expect(names(2025)).toHaveLength(54);
    expect(names(2021)).toContain('示例县文化旅游局');
    expect(names(2021)).not.toContain('示例县文化广电旅游局');
    expect(names(2022)).toContain('示例县文化广电旅游局');
    expect(names(2022)).not.toContain('示例县文化旅游局');
  });

  it('shows each body under its last name, and says which are gone since when', () => {
    expect(agency('示例县工业信息化和科技局')?.closedOn).toBeUndefined();
    expect(agency('示例县工业和信息化局')).toBeUndefined();
    const gone = packet.agencies.flatMap(({ name, closedOn }) => (closedOn === undefined ? [] : [[name, closedOn]]));
    expect(gone).toEqual([
      ['示例县文化旅游局', '2022-05-16'],
      ['示例县广播电视局', '2022-05-16'],
      ['示例县棚户区改造服务中心', '2023-09-01'],
    ]);
  });

  it('knows a body again under the names it bore', () => {
    const years = (name: string) =>
      packet.reports.filter(({ agencyId }) => agencyId === agency(name)?.id).map(({ year }) => year);
    expect(years('示例县工业信息化和科技局')).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(years('示例县文化旅游局')).toEqual([2021]);
    expect(years('示例县文化广电旅游局')).toEqual([2022, 2023, 2024, 2025]);
  });

  it('remembers which bodies were merged into which', async () => {
    const rows = await server.query(
      `select body.name as body, before.name as before, kind, since::text from agency_predecessor
       join agency_name body using (region_id, agency_id)
       join agency_name before on before.region_id = agency_predecessor.region_id and before.agency_id = predecessor_id
       order by 2`,
    );
    expect(rows).toEqual(
      ['示例县广播电视局', '示例县文化旅游局'].map((before) => ({
        body: '示例县文化广电旅游局',
        before,
        kind: 'merged',
        since: '2022-05-16',
      })),
    );
  });

  it('has received each document when its body handed it in', async () => {
    const entries = await server.ask('listDocuments', { region: sample });
    const received = entries.map(({ fileName, receivedAt }) => `${fileName} ${receivedAt}`).sort();
    expect(received).toEqual(
      county.documents.map(({ fileName, receivedAt }) => `${fileName} ${new Date(receivedAt).toISOString()}`).sort(),
    );
    for (const { agencyId, year, version, receivedAt } of packet.reports) {
      const entry = entries.find(
        (each) => each.agencyId === agencyId && each.year === year && each.version === version,
      );
      expect(receivedAt).toBe(entry?.receivedAt);
    }
  });

  it('makes of every document what its builder says is to be read in it', async () => {
    const entries = await server.ask('listDocuments', { region: sample });
    for (const { fileName, expected } of county.documents) {
      const { status, agency: agencyName, year } = expected();
      const entry = entries.find((each) => each.fileName === fileName);
      if (status === 'read' || status === 'partial') expect(entry).toMatchObject({ agencyName, year });
      else expect(entry).toMatchObject({ outcome: status, version: null });
    }
  });

  describe('and the real one never meet', () => {
    it('in a packet: the real one’s is the same as without a sample', async () => {
      expect(await server.ask('county', { region: real })).toEqual(realAlone);
    });

    it('in a body or a report', () => {
      const ids = ({ agencies, reports, owed, waiting }: CountyPacket) =>
        new Set([
          ...agencies.map(({ id }) => id),
          ...[...reports, ...waiting].map(({ agencyId }) => agencyId),
          ...owed.flatMap(({ agencyIds }) => agencyIds),
        ]);
      const [ofSample, ofReal] = [ids(packet), ids(realAlone)];
      expect([...ofReal].filter((id) => ofSample.has(id))).toEqual([]);
      expect(ofReal.size).toBe(1);
      expect(packet.agencies.every(({ name }) => name.includes('示例'))).toBe(true);
    });

    it('in a sum: SQL over all regions gives each county what the library gives its packet alone', async () => {
      const store = server.app.get(Store);
      for (const [region, alone] of [
        [sample, packet],
        [real, realAlone],
      ] as const) {
        const sql = await store.look(office, (tx) => tx.rollUps.byYear(region));
        expect(sql.length).toBeGreaterThan(0);
        expect(compareRollUps(sql, rollUp(alone))).toEqual([]);
        const byAgency = await store.look(office, (tx) => tx.rollUps.byAgency(region, [2023]));
        expect(new Set(byAgency.map(({ agencyId }) => agencyId))).toEqual(new Set(alone.agencies.map(({ id }) => id)));
      }
    });

    it('in the comparison of SQL and library', async () => {
      for (const region of [sample, real]) {
        expect(await server.ask('agreement', { region })).toMatchObject({ agreed: true, differences: [] });
      }
    });
  });
});
