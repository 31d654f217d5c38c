import { figureColumns, figureList, problem } from '@gongkai/contracts';
import { rollUpByAgency } from '@gongkai/figures';
import { sheetsOf } from '@gongkai/reading';
import { indicatorOf } from '@gongkai/report';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer } from '../../test/fresh-server.ts';
import { FirstReport } from '../intake/first-report.ts';

describe('figures that leave the program', () => {
  let server: FreshServer;
  let region = 0;
  let agency = 0;

  beforeAll(async () => {
    server = await freshServer();
    await server.app.get(FirstReport).take();
    region = (await server.ask('listRegions')).find(({ level }) => level === 'county')?.id ?? 0;
    agency = (await server.ask('listAgencies', { region }))[0]?.id ?? 0;
  }, slow);
  afterAll(() => server.close(), slow);

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}/api/v1/regions/${region}/${path}`, { headers });
  const codes = async (query: string): Promise<string[]> =>
    figureList.parse(await (await get(`figures?${query}`)).json()).figures.map(({ code }) => code);

  it('have a row a figure, with what stands in its place', async () => {
    const list = await server.ask('figures', { region });
    expect(list).toMatchObject({ region: { name: '汶上县', sample: false }, count: list.figures.length });
    expect(list.figures.find(({ code }) => code === 'channels.website')).toEqual({
      ...{ year: 2023, agencyId: agency, agency: '汶上县工业和信息化局', code: 'channels.website' },
      ...{ label: '政府网站公开信息数', unit: '条', value: 63, state: 'number', standing: 'stated', version: 1 },
    });
    expect(list.figures.some(({ state }) => state === 'absent')).toBe(false);
  });

  it.each([
    ['code=channels.website', ['channels.website']],
    ['code=channels.website,channels.wechat', ['channels.website', 'channels.wechat']],
    ['code=channels.website&code=channels.wechat', ['channels.website', 'channels.wechat']],
    ['code=proposals&state=number', ['proposals.total', 'proposals.npc', 'proposals.cppcc', 'proposals.answered']],
    ['code=channels.weibo&state=absent', ['channels.weibo']],
    ['from=2024', []],
    ['to=2022', []],
    ['agency=999999', []],
    ['code=channels.website&from=2023&to=2023', ['channels.website']],
  ])('asked for by %s are %j', async (query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  it.each([
    ['code=channels.web', 'query.code.0'],
    ['code=', 'query.code.0'],
    ['agency=one', 'query.agency.0'],
    ['state=zero', 'query.state.0'],
    ['from=1066', 'query.from'],
    ['from=2023&to=2022', 'query.to'],
    ['codes=channels', 'query'],
  ])('are not given for %s', async (query, path) => {
    const response = await get(`figures?${query}`);
    expect(response.status).toBe(400);
    expect(problem.parse(await response.json()).errors?.map((error) => error.path)).toContain(path);
  });

  it('are not given for more bodies than a county has', async () => {
    expect((await get(`figures?agency=${Array(201).fill(1).join(',')}`)).status).toBe(400);
  });

  it('are the same as CSV, opening in a spreadsheet, money with two decimals', async () => {
    const response = await get('figures.csv?code=channels.website,processingFee');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('汶上县-figures.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, website, fee] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).toBe(figureColumns.map(({ name }) => name).join(','));
    expect(website).toBe(
      `2023,${agency},汶上县工业和信息化局,channels.website,政府网站公开信息数,条,63,number,stated,1,`,
    );
    expect(fee).toBe(`2023,${agency},汶上县工业和信息化局,processingFee.amount,信息处理费,元,0.00,number,stated,1,`);
  });

  it.each(['figures', 'figures.csv', 'figures?code=channels'])('are not sent again: %s', async (path) => {
    const tag = (await get(path)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    const again = await get(path, { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('figures?code=proposals', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('are explained, each of them', async () => {
    const { figures, columns } = await server.ask('dictionary');
    const known = new Set(figures.map(({ code }) => code));
    const list = await server.ask('figures', { region });
    expect(list.figures.filter(({ code }) => !known.has(code))).toEqual([]);
    expect(columns.map(({ name }) => name)).toEqual(figureColumns.map(({ name }) => name));
    const csv = await (await fetch(`${server.address}/api/v1/dictionary.csv`)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(figures.length + 1);
  });

  it('are not shown to everyone by a county that is not open', async () => {
    expect((await server.call('publishedFigures', { region })).status).toBe(404);
    expect((await server.call('publishedFiguresFile', { region })).status).toBe(404);
  });

  it('are those that were published where the county is open', async () => {
    const body = (value: unknown): RequestInit => ({
      body: JSON.stringify(value),
      headers: { 'Content-Type': 'application/json' },
    });
    await server.ask('openRegion', { region }, body({ open: true }));
    expect((await server.ask('publishedFigures', { region })).count).toBe(0);
    await server.ask(
      'publishReports',
      { region, year: 2023 },
      body({ on: '2024-01-20', reports: [{ agency, version: 1 }] }),
    );
    const accepted = await server.ask('figures', { region });
    const published = await server.ask('publishedFigures', { region });
    expect(published.figures).toEqual(accepted.figures);
    expect(await (await server.call('publishedFiguresFile', { region })).text()).toContain('channels.website');
  });

  describe('as the roll-up sheet of a year', () => {
    const sheets = async () => {
      const response = await server.call('rollUpSheet', { region, year: 2023 });
      expect(response.status).toBe(200);
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('汶上县2023年');
      return sheetsOf(new Uint8Array(await response.arrayBuffer()));
    };

    it('have the number of the body and of the county in the figure’s column', async () => {
      const packet = await server.ask('county', { region });
      const prose = (await sheets()).at(-1)?.rows ?? [];
      const head = prose.find(({ cells }) => cells.includes('政府网站公开信息数'))?.cells ?? [];
      const column = head.indexOf('政府网站公开信息数');
      const printed = (name: string) => prose.find(({ cells }) => cells[1] === name)?.cells[column];
      const [sum] = rollUpByAgency(packet, 'channels.website', [2023]);
      expect(printed('汶上县工业和信息化局')).toBe(String(sum?.confirmed));
      expect(printed('全县合计')).toBe(String(sum?.confirmed));
    });

    it('has a sheet a table, named as the office names them', async () => {
      expect((await sheets()).map(({ name }) => name)).toEqual([
        '二 主动公开',
        '三 依申请公开',
        '四 复议诉讼',
        '渠道与建议提案',
      ]);
    });

    it.each([2013, 2019])('does not exist for %i, on which nothing is owed', async (year) => {
      const response = await server.call('rollUpSheet', { region, year });
      expect(response.status).toBe(404);
      expect(problem.parse(await response.json()).explanation.zh).toContain(String(year));
    });

    it('is not made while the totals do not agree', async () => {
      const undo = 'update report_version set "values"[1] = "values"[1] - 1';
      await server.query('update report_version set "values"[1] = "values"[1] + 1');
      try {
        expect((await server.call('rollUpSheet', { region, year: 2023 })).status).toBe(409);
      } finally {
        await server.query(undo);
      }
      expect((await server.call('rollUpSheet', { region, year: 2023 })).status).toBe(200);
    });
  });

  it('are in units of the dictionary', async () => {
    for (const { code, unit } of (await server.ask('figures', { region })).figures) {
      const { measure, unit: printed } = indicatorOf(code);
      expect(unit).toBe(measure === 'money' ? '元' : printed);
    }
  });
});
