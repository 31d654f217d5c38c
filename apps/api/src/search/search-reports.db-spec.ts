import { problem, routes, type SearchAnswer, searchAnswer } from '@gongkai/contracts';
import { toDocx, wenshangIndustry2023 } from '@gongkai/sample';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json, upload } from '../../test/fresh-server.ts';

const body = '汶上县工业和信息化局';
const file = '年报.docx';

describe('the search over what reports say', () => {
  let server: FreshServer;
  let region = 0;
  let other = 0;

  beforeAll(async () => {
    server = await freshServer();
    region = (await server.ask('addRegion', {}, json({ name: '汶上县' }))).id;
    other = (await server.ask('addRegion', {}, json({ name: '梁山县' }))).id;
    await server.ask('importRoster', { region }, json({ names: body }));
    await server.ask('addDocument', { region }, upload(toDocx(wenshangIndustry2023), file));
  }, slow);
  afterAll(() => server.close(), slow);

  const request = (asked: Record<string, string>, county = region) =>
    fetch(
      `${server.address}${routes.search.path.replace('{region}', String(county))}?${String(new URLSearchParams(asked))}`,
    );
  const search = async (asked: Record<string, string>, county = region): Promise<SearchAnswer> =>
    searchAnswer.parse(await (await request(asked, county)).json());
  const marked = ({ hits }: SearchAnswer) =>
    hits.flatMap(({ sentence, matches }) => matches.map(({ start, end }) => sentence.slice(start, end)));

  it.each([
    ['微信公众号', '微信公众号'],
    ['微信', '微信'],
    ['微', '微'],
    ['２１５', '215'],
    ['2 1 5', '215'],
  ])('%j finds the sentences that hold it, and marks it as printed', async (q, printed) => {
    const found = await search({ q });
    expect(found.total).toBeGreaterThan(0);
    expect(found.hits.length).toBe(found.total);
    for (const { year, sentence, matches } of found.hits) {
      expect([year, matches.length > 0]).toEqual([2023, true]);
      expect(sentence).toContain(printed);
    }
    expect(new Set(marked(found))).toEqual(new Set([printed]));
  });

  it('names the figures that were read in a sentence, and where it stands in the document', async () => {
    const { hits } = await search({ q: '278' });
    expect(hits.map(({ codes }) => codes).flat()).toContain('channels.total');
    const [agency] = await server.ask('listAgencies', { region });
    const { document } = await server.ask('report', { region, agency: agency?.id ?? 0, year: 2023 });
    for (const { sentence, start, end } of hits) expect(document.text.slice(start, end)).toBe(sentence);
  });

  it.each(['%', '_', '\\', '没有这几个字'])('%j stands for itself', async (q) => {
    for (const { sentence } of (await search({ q })).hits) expect(sentence).toContain(q);
  });

  it('gives as many as are asked for, and says how many there are', async () => {
    const { total } = await search({ q: '公开' });
    const first = await search({ q: '公开', limit: '2' });
    expect([first.total, first.hits.length]).toEqual([total, 2]);
  });

  it('keeps to a year and to a body', async () => {
    expect((await search({ q: '公开', year: '2022' })).total).toBe(0);
    expect((await search({ q: '公开', agency: '999' })).total).toBe(0);
    expect((await search({ q: '公开', year: '2023' })).total).toBeGreaterThan(0);
  });

  it.each([{ q: '' }, { q: '  ' }, { q: '公'.repeat(61) }, {}, { q: '公开', limit: '501' }])(
    'does not take %j',
    async (asked) => {
      const response = await request(asked as Record<string, string>);
      expect([response.status, problem.parse(await response.json()).type]).toEqual([
        400,
        'urn:gongkai:problem:invalidRequest',
      ]);
    },
  );

  it('finds nothing of another county, and no county that there is not', async () => {
    expect(await search({ q: '公开' }, other)).toEqual({ total: 0, hits: [] });
    expect((await request({ q: '公开' }, 999)).status).toBe(404);
  });

  it('finds what was stored before there was a search', async () => {
    const before = await search({ q: '公开' });
    await server.query('delete from sentence');
    await server.query('update report_version set searchable = false');
    expect(await search({ q: '公开' })).toEqual(before);
    const [row] = await server.query<{ n: number }>(
      'select count(*)::integer as n from report_version where not searchable',
    );
    expect(row?.n).toBe(0);
  });

  it('finds the same without an index, as where the extension cannot be had', async () => {
    const before = await search({ q: '微信公众号' });
    await server.query('drop index sentence_trigrams');
    expect(await search({ q: '微信公众号' })).toEqual(before);
  });

  it('does not find what a version says that counts no longer', async () => {
    await server.query('update report_version set acceptance = null, accepted_at = null');
    expect((await search({ q: '公开' })).total).toBe(0);
  });
});
