import type { NewRegion } from '@gongkai/contracts';
import { office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { SetUpCounty } from './set-up-county.ts';

describe('setting a county up', () => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  }, slow);
  afterEach(() => fresh.close(), slow);

  const setUp = (asked: NewRegion) => new SetUpCounty(fresh.store, fresh.clock).setUp(office, asked);
  const path = async (id: number) => await fresh.store.look(office, (tx) => tx.regions.path(id));
  const jining = { province: '山东省', prefecture: '济宁市' };

  it.each<[string, NewRegion, string[]]>([
    ['by itself', { name: '汶上县' }, ['汶上县']],
    ['with what stands above it', { name: '汶上县', under: jining }, ['山东省', '济宁市', '汶上县']],
    ['right under its province', { name: '济源市', under: { province: '河南省' } }, ['河南省', '济源市']],
  ])('%s', async (_, asked, expected) => {
    const county = await setUp(asked);
    expect(county).toMatchObject({ name: asked.name, level: 'county', sample: false, clock: null });
    expect(await path(county.id)).toEqual(expected);
  });

  it('uses the regions above it that are there', async () => {
    const first = await setUp({ name: '汶上县', under: jining });
    const second = await setUp({ name: '梁山县', under: jining });
    expect(second.parentId).toBe(first.parentId);
  });

  it('takes a second county of the same name under another prefecture', async () => {
    const first = await setUp({ name: '鼓楼区', under: { province: '江苏省', prefecture: '南京市' } });
    const second = await setUp({ name: '鼓楼区', under: { province: '江苏省', prefecture: '徐州市' } });
    expect(await path(first.id)).toEqual(['江苏省', '南京市', '鼓楼区']);
    expect(await path(second.id)).toEqual(['江苏省', '徐州市', '鼓楼区']);
  });

  it('takes one that is called like a sample county', async () => {
    await fresh.store.inScope(office, (tx) =>
      tx.regions.add({ name: '示例县', level: 'county', parentId: null, sample: true }, fresh.clock.now()),
    );
    const own = await setUp({ name: '示例县', under: jining });
    expect(await path(own.id)).toEqual(['山东省', '济宁市', '示例县']);
  });

  const under = (prefecture: string) => ({ name: '汶上县', under: { province: '山东省', prefecture } });
  it.each<[string, NewRegion, NewRegion]>([
    ['both by themselves', { name: '汶上县' }, { name: '汶上县' }],
    ['both under one prefecture', under('济宁市'), under('济宁市')],
    ['the second by itself', under('济宁市'), { name: '汶上县' }],
    ['the first by itself', { name: '汶上县' }, under('济宁市')],
  ])('refuses a second county of the same name: %s', async (_, first, second) => {
    await setUp(first);
    await expect(setUp(second)).rejects.toThrow(/named “汶上县” already/);
    const regions = await fresh.store.look(office, (tx) => tx.regions.list());
    expect(regions.filter(({ level }) => level === 'county')).toHaveLength(1);
  });
});
