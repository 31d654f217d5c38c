import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { FirstStart } from './first-start.ts';
import { HandIn } from './hand-in.ts';
import { DirectReader } from './direct-reader.ts';

describe('the first start', () => {
  let fresh: FreshStore;

  beforeEach(async () => {
    fresh = await freshStore();
  }, slow);
  afterEach(() => fresh.close(), slow);

  const run = () => {
    const reader = new DirectReader();
    return new FirstStart(fresh.store, reader, new HandIn(fresh.store, reader, fresh.clock), fresh.clock).run();
  };

  it('sets the first county up with its body and takes its report in', async () => {
    expect(await run()).toMatchObject({
      fileName: '汶上县工业和信息化局2023年政府信息公开工作年度报告.docx',
      outcome: 'report',
      accepted: true,
    });
    const regions = await fresh.store.look(office, (tx) => tx.regions.list());
    expect(regions.map(({ name, level }) => [name, level])).toEqual([
      ['山东省', 'province'],
      ['济宁市', 'prefecture'],
      ['汶上县', 'county'],
    ]);
    expect(regions.map(({ parentId }) => parentId)).toEqual([null, regions[0]?.id, regions[1]?.id]);
  });

  it('does nothing where there is a county', async () => {
    await run();
    expect(await run()).toBeNull();
    expect(await fresh.owner.query('select count(*)::integer as n from document')).toEqual([{ n: 1 }]);
  });
});
