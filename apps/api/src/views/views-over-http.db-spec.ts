import { problem } from '@gongkai/contracts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json } from '../../test/fresh-server.ts';

describe('what persons keep of the pages', () => {
  let server: FreshServer;
  let region = 0;
  let agency = 0;

  beforeAll(async () => {
    server = await freshServer();
    region = (await server.ask('addRegion', {}, json({ name: '汶上县' }))).id;
    await server.ask('importRoster', { region }, json({ names: '汶上县工业和信息化局' }));
    agency = (await server.ask('listAgencies', { region }))[0]?.id ?? 0;
  }, slow);
  afterAll(() => server.close(), slow);

  const refused = async (response: Response) => [response.status, problem.parse(await response.json()).explanation.zh];
  const actions = async () =>
    (await server.query<{ action: string }>('select action from audit_log order by id desc limit 2')).map(
      ({ action }) => action,
    );

  describe('notes', () => {
    const note = { agencyId: null, year: 2023, code: null, text: '2023 职能划转' };

    it('are shown to everyone, until they are withdrawn', async () => {
      const added = await server.ask('addNote', { region }, json({ ...note, agencyId: agency, text: ' 职能  划转 ' }));
      expect(added).toEqual([
        expect.objectContaining({ agencyId: agency, year: 2023, code: null, text: '职能 划转', who: 'office' }),
      ]);
      expect((await server.ask('county', { region })).notes).toEqual(added);
      const id = added[0]?.id ?? 0;
      expect(await server.ask('withdrawNote', { region, note: id })).toEqual([]);
      expect((await server.ask('county', { region })).notes).toEqual([]);
      expect(await actions()).toEqual(['noteWithdrawn', 'noteAdded']);
      expect(await server.query('select text from chart_note')).toEqual([{ text: '职能 划转' }]);
      expect(await refused(await server.call('withdrawNote', { region, note: id }))).toEqual([
        404,
        expect.stringContaining('已撤回'),
      ]);
    });

    it.each([
      ['too long', { text: '长'.repeat(61) }],
      ['empty', { text: ' ' }],
      ['of no year', { year: 1999 }],
      ['of no figure', { code: 'nothing.at.all' }],
      ['with more than that', { html: '<b>' }],
    ])('%s are not taken', async (_, change) => {
      expect((await server.call('addNote', { region }, json({ ...note, ...change }))).status).toBe(400);
    });

    it('are of bodies and counties that there are', async () => {
      expect(await refused(await server.call('addNote', { region }, json({ ...note, agencyId: 999 })))).toEqual([
        404,
        expect.stringContaining('999'),
      ]);
      expect((await server.call('addNote', { region: 999 }, json(note))).status).toBe(404);
    });

    it('are two hundred at most', async () => {
      await server.query(
        `insert into chart_note (region_id, year, text, noted_at, actor)
         select ${region}, 2023, 'a', now(), 'office' from generate_series(1, 200)`,
      );
      expect(await refused(await server.call('addNote', { region }, json(note)))).toEqual([
        409,
        expect.stringContaining('200'),
      ]);
    });
  });

  describe('views', () => {
    const view = () => ({ name: '网站公开前十', address: `/${region}/channels?year=2023&rows=all` });

    it('are listed with their address, until they are withdrawn', async () => {
      const [saved] = await server.ask('addView', { region }, json(view()));
      expect(saved).toEqual(expect.objectContaining({ ...view(), who: 'office' }));
      expect(await server.ask('listViews', { region })).toEqual([saved]);
      expect(await refused(await server.call('addView', { region }, json(view())))).toEqual([
        409,
        expect.stringContaining('网站公开前十'),
      ]);
      expect(await server.ask('withdrawView', { region, view: saved?.id ?? 0 })).toEqual([]);
      expect(await actions()).toEqual(['viewWithdrawn', 'viewSaved']);
      expect((await server.call('withdrawView', { region, view: saved?.id ?? 0 })).status).toBe(404);
      expect((await server.call('listViews', { region: 999 })).status).toBe(404);
    });

    it.each([
      ['an agency', (id: number) => `/${id}/agencies/7?figure=channels.total`],
      ['a report', (id: number) => `/${id}/reports/7/2023?place=s1-20`],
      ['a search', (id: number) => `/${id}/search?q=%E5%85%AC%E5%BC%80`],
    ])('lead to %s', async (name, address) => {
      const views = await server.ask('addView', { region }, json({ name, address: address(region) }));
      expect(views[0]?.address).toBe(address(region));
    });

    it.each([
      'https://example.org/1/overview',
      '//example.org/1/overview',
      '/1/../setup',
      '/setup/1',
      '/1/nowhere',
      '/1/overview#x',
      '/1/overview?a=\\b',
      '/1/overview\n',
      'javascript:alert(1)',
      `/1/overview?${'a'.repeat(1000)}`,
    ])('never lead to %j', async (address) => {
      expect((await server.call('addView', { region }, json({ name: 'a', address }))).status).toBe(400);
    });

    it('never lead to another county', async () => {
      const elsewhere = json({ name: 'a', address: `/${region + 1}/overview` });
      expect(await refused(await server.call('addView', { region }, elsewhere))).toEqual([
        400,
        expect.stringContaining('本县'),
      ]);
    });
  });
});
