import { problem } from '@gongkai/contracts';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json, upload } from '../../test/fresh-server.ts';
import { reportOf } from '../../test/handed-in.ts';
import { PausingReader } from '../../test/pausing-reader.ts';
import { NotedProgress, smallSample } from '../../test/small-sample.ts';
import { Clock } from '../clock.ts';
import { FirstReport } from '../intake/first-report.ts';
import { FirstStart } from '../intake/first-start.ts';
import { HandIn } from '../intake/hand-in.ts';
import { LoadSample } from '../intake/load-sample.ts';
import { Store } from '../store/in-scope.ts';

describe('removing a sample county', () => {
  let server: FreshServer;
  let reader: PausingReader;
  let sample = 0;
  let real = 0;

  beforeEach(async () => {
    reader = new PausingReader();
    server = await freshServer({ reader });
    const { app } = server;
    const load = new LoadSample(app.get(Store), app.get(HandIn), app.get(Clock), new NotedProgress());
    const small = smallSample();
    await new FirstStart(app.get(Store), app.get(FirstReport), load).run({
      ...small,
      documents: small.documents.slice(0, 5),
    });
    [real = 0, sample = 0] = (await regions()).filter(({ level }) => level === 'county').map(({ id }) => id);
  }, slow);
  afterEach(() => server.close(), slow);

  const regions = () => server.ask('listRegions');
  /** Rows of each table that belong to a region, in all regions or in one. */
  const rows = async (region?: number) => {
    const tables = await server.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and column_name = 'region_id' and table_type = 'BASE TABLE' order by 1`,
    );
    const counts = tables.map(
      ({ name }) =>
        `(select count(*)::integer from ${name} ${region === undefined ? '' : `where region_id = ${region}`}) as ${name}`,
    );
    const [row] = await server.query<Record<string, number>>(`select ${counts.join(', ')}`);
    return row ?? {};
  };

  it('takes everything of it away and nothing of another county', async () => {
    const before = await rows(real);
    expect(Object.entries(await rows(sample)).flatMap(([table, n]) => (n === 0 ? [table] : []))).toEqual([
      'chart_note',
      'cycle_due',
      'figure_review',
      'finding_decision',
      'saved_view',
      'template_text',
    ]);
    const removed = await server.ask('removeRegion', { region: sample });
    expect(removed).toEqual({ name: '示例县', documents: 5, reports: expect.any(Number) });
    expect(Object.values(await rows(sample)).every((n) => n === 0)).toBe(true);
    expect(await rows(real)).toEqual(before);
    expect(await rows()).toEqual(before);
    expect((await server.call('county', { region: sample })).status).toBe(404);
  });

  it('takes the regions above it along that have no other county', async () => {
    await server.ask('removeRegion', { region: sample });
    expect((await regions()).map(({ name }) => name)).toEqual(['山东省', '济宁市', '汶上县']);
  });

  it('leaves those above it that have one', async () => {
    const under = { province: '示例省', prefecture: '示例市' };
    await server.ask('addRegion', {}, json({ name: '乙县', under }));
    await server.ask('removeRegion', { region: sample });
    expect((await regions()).map(({ name }) => name)).toEqual([
      '山东省',
      '示例省',
      '济宁市',
      '示例市',
      '汶上县',
      '乙县',
    ]);
  });

  it('stays in the installation’s log with who did it and how much it was', async () => {
    await server.ask('removeRegion', { region: sample });
    const log = await server.app.get(Store).look(office, (tx) => tx.installation.list());
    expect(log.map(({ action, actor, detail }) => [action, actor, detail])).toEqual([
      ['sampleStarted', 'office', {}],
      ['sampleLoaded', 'office', { documents: 5 }],
      ['sampleRemoved', 'office', { name: '示例县', documents: 5, reports: expect.any(Number) }],
    ]);
  });

  it('is for good: the next start does not take it in again', async () => {
    await server.ask('removeRegion', { region: sample });
    expect(await server.app.get(FirstStart).run()).toBe(false);
    expect((await regions()).filter(({ sample }) => sample)).toEqual([]);
  });

  it.each<[string, () => number, number]>([
    ['a real county', () => real, 409],
    ['a county that is not there', () => 4711, 404],
  ])('refuses %s and takes nothing', async (_, region, status) => {
    const before = await rows();
    const response = await server.call('removeRegion', { region: region() });
    expect(response.status).toBe(status);
    expect(problem.parse(await response.json()).explanation.zh).toMatch(/\p{Script=Han}/u);
    expect(await rows()).toEqual(before);
  });

  describe('at the same moment as a hand-in', () => {
    const hand = (n: number) =>
      server.call('addDocument', { region: sample }, upload(reportOf('示例县文化广电旅游局', 2010 + n), `${n}.html`));

    it('while the file is being read: the hand-in is told that there is no such county', async () => {
      const reading = reader.pause();
      const handed = hand(1);
      await reading.begun;
      await server.ask('removeRegion', { region: sample });
      reading.goOn();
      const response = await handed;
      expect(response.status).toBe(404);
      expect(problem.parse(await response.json()).type).toBe('urn:gongkai:problem:notFound');
      expect(Object.values(await rows(sample)).every((n) => n === 0)).toBe(true);
    });

    it('among many: each is taken in and goes with the county, or is told', async () => {
      const before = await rows(real);
      const handed = Array.from({ length: 8 }, (_, n) => hand(n));
      const [removed, ...responses] = await Promise.all([server.call('removeRegion', { region: sample }), ...handed]);
      expect(removed?.status).toBe(200);
      for (const { status } of responses) expect([201, 404]).toContain(status);
      expect(await rows()).toEqual(before);
    });
  });

  it('is not to be had behind the store’s back: neither of a real county nor of one out of scope', async () => {
    const store = server.app.get(Store);
    const before = await rows();
    const remove = (regions: number[], id: number) =>
      store.inScope({ name: 'county office', regions }, (tx) => tx.regions.removeSample(id));
    expect(await remove([real], real)).toBe(false);
    expect(await remove([real], sample)).toBe(false);
    expect(await rows()).toEqual(before);
    expect(await remove([sample], sample)).toBe(true);
  });
});
