import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { NotedProgress, smallSample } from '../../test/small-sample.ts';
import { FirstReport } from './first-report.ts';
import { FirstStart } from './first-start.ts';
import { HandIn } from './hand-in.ts';
import { DirectReader } from './direct-reader.ts';
import { LoadSample } from './load-sample.ts';

describe('the first start', () => {
  let fresh: FreshStore;
  const small = smallSample();
  const county = { ...small, documents: small.documents.slice(-10) };
  const total = county.documents.length;

  beforeEach(async () => {
    fresh = await freshStore();
  }, slow);
  afterEach(() => fresh.close(), slow);

  const run = (progress = new NotedProgress()) => {
    const { store, clock } = fresh;
    const reader = new DirectReader();
    const handIn = new HandIn(store, reader, clock);
    const firstReport = new FirstReport(store, reader, handIn, clock);
    return new FirstStart(store, firstReport, new LoadSample(store, handIn, clock, progress)).run(county);
  };
  const look = <T>(work: Parameters<typeof fresh.store.look<T>>[1]) => fresh.store.look(office, work);
  const regions = () => look((tx) => tx.regions.list());
  const actions = async () => (await look((tx) => tx.installation.list())).map(({ action }) => action);
  /** Everything that intake stores, apart from numbers and times that the database or the machine gives. */
  const stored = () =>
    fresh.owner.query(
      `select file_name, received_at, document.outcome, document.year, version, acceptance, accepted_at, holding, "values",
         (select name from agency_name where agency_name.agency_id = document.agency_id and standing = 'current') as name
       from document
       left join report_version on report_version.region_id = document.region_id and document_id = document.id
       order by document.id`,
    );

  it('takes in a published report in its own county, and the sample county after it', async () => {
    expect(await run()).toBe(true);
    expect((await regions()).map(({ name, level, sample }) => [name, level, sample])).toEqual([
      ['山东省', 'province', false],
      ['示例省', 'province', true],
      ['济宁市', 'prefecture', false],
      ['示例市', 'prefecture', true],
      ['汶上县', 'county', false],
      ['示例县', 'county', true],
    ]);
    const [published] = await look(async (tx) => tx.documents.list((await tx.regions.list())[4]?.id ?? 0));
    expect(published).toMatchObject({
      fileName: '汶上县工业和信息化局2023年政府信息公开工作年度报告.docx',
      outcome: 'report',
      accepted: true,
    });
    expect(await actions()).toEqual(['sampleStarted', 'sampleLoaded']);
  });

  it('tells how far it has come, document by document', async () => {
    const progress = new NotedProgress();
    await run(progress);
    expect(progress.noted).toEqual(Array.from({ length: total + 1 }, (_, done) => ['sample', done, total]));
  });

  it('does nothing the second time', async () => {
    await run();
    const before = await stored();
    const progress = new NotedProgress();
    expect(await run(progress)).toBe(false);
    expect(progress.noted).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it('does nothing where a county was set up before', async () => {
    await fresh.store.inScope(office, (tx) =>
      tx.regions.add({ name: '汶上县', level: 'county', parentId: null }, fresh.clock.now()),
    );
    expect(await run()).toBe(false);
    expect((await regions()).map(({ name }) => name)).toEqual(['汶上县']);
    expect(await actions()).toEqual([]);
  });

  it.each([0, 1, 7, total])('stopped after %d documents goes on where it stopped, to the same end', async (stopAt) => {
    await expect(run(new NotedProgress(stopAt))).rejects.toThrow('stopped half way');
    expect(await fresh.owner.query('select count(*)::integer as n from document')).toEqual([{ n: stopAt + 1 }]);
    expect(await actions()).toEqual(['sampleStarted']);
    expect(await run()).toBe(true);
    const resumed = await stored();
    expect(await actions()).toEqual(['sampleStarted', 'sampleLoaded']);
    expect((await regions()).filter(({ level }) => level === 'county')).toHaveLength(2);
    await fresh.close();
    fresh = await freshStore();
    await run();
    expect(resumed).toEqual(await stored());
  });
});
