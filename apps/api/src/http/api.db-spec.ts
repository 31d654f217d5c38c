import { countyPacket, problem, rosterImport, routes, type Route } from '@gongkai/contracts';
import { read } from '@gongkai/reading';
import { formOf, packedFigure } from '@gongkai/report';
import { changedReport, reportOf, unbalancedReport } from '../../test/handed-in.ts';
import { workbookOf } from '../../test/roster-workbook.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json, upload } from '../../test/fresh-server.ts';
import { FirstReport } from '../intake/first-report.ts';

describe('the API', () => {
  let server: FreshServer;
  let region = 0;

  beforeAll(async () => {
    server = await freshServer();
    await server.app.get(FirstReport).take();
    region = (await server.ask('listRegions')).find(({ level }) => level === 'county')?.id ?? 0;
  }, slow);
  afterAll(() => server.close(), slow);

  const refused = async (response: Response) => {
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const said = problem.parse(await response.json());
    expect(said.status).toBe(response.status);
    return said;
  };

  it('serves every route of the contracts and nothing else', () => {
    const { stack } = server.app.getHttpAdapter().getInstance().router;
    const served = stack.flatMap(({ route }) =>
      route === undefined ? [] : [...new Set(route.stack.map(({ method }) => `${method} ${route.path}`))],
    );
    const described = Object.values<Route>(routes).map(
      ({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(served.sort()).toEqual(described.sort());
  });

  it('answers when serving', async () => {
    expect(await server.ask('health')).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  it('gives the published report’s figures in the county’s packet', async () => {
    const packet = await server.ask('county', { region });
    expect(packet).toMatchObject({
      region: { name: '汶上县', level: 'county' },
      agencies: [{ name: '汶上县工业和信息化局', kind: 'department' }],
      owed: [{ year: 2023, agencyIds: [packet.agencies[0]?.id], handInBy: null, publishBy: null }],
      waiting: [],
      documentsToAnswer: 0,
      documentsInTrouble: 0,
    });
    const [report] = packet.reports;
    if (report === undefined) throw new Error('The packet has no report');
    const figure = (code: string) => packedFigure(report.figures, code);
    expect(figure('channels.website')).toEqual({ cell: 'number', value: 63, standing: 'stated' });
    expect(figure('channels.wechat')).toEqual({ cell: 'number', value: 215, standing: 'stated' });
    expect(figure('proposals.answered')).toEqual({ cell: 'number', value: 14, standing: 'stated' });
    expect(figure('channels.weibo')).toBeNull();
  });

  it('gives a report with its document, findings and source', async () => {
    const [agency] = await server.ask('listAgencies', { region });
    const page = await server.ask('report', { region, agency: agency?.id ?? 0, year: 2023 });
    expect(page).toMatchObject({ version: 1, accepted: true, agency, year: 2023 });
    expect(page.document.format).toBe('docx');
    expect(page.report.figures['channels.total']).toMatchObject({ value: 278 });
    expect(page.findings.every(({ outcome }) => outcome !== 'holds')).toBe(true);
    expect(page.holding).toBeGreaterThan(40);
    expect(page.versions).toEqual([
      { version: 1, accepted: true, documentId: page.source.id, receivedAt: page.source.receivedAt },
    ]);
  });

  it('says that SQL and library agree', async () => {
    expect(await server.ask('agreement', { region })).toMatchObject({ agreed: true, differences: [] });
  });

  it('gives a document back byte for byte, as a file under its own name', async () => {
    const [entry] = await server.ask('listDocuments', { region });
    const response = await server.call('documentFile', { region, document: entry?.id ?? 0 });
    expect(Buffer.from(await response.arrayBuffer()).equals(changedReport())).toBe(true);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      "filename*=UTF-8''汶上县工业和信息化局2023年政府信息公开工作年度报告.docx",
    );
  });

  it.each(['2021', '2019'] as const)('gives the empty form of %s, which reads back as blank cells', async (edition) => {
    const response = await server.call('blankForm', { edition });
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(`${edition}年版）.xlsx`);
    const { report } = await read(new Uint8Array(await response.arrayBuffer()));
    const cells = formOf(edition)?.indicators.filter(({ table }) => table !== null) ?? [];
    expect(cells.map(({ code }) => report?.figures[code]?.cell)).toEqual(cells.map(() => 'blank'));
  });

  describe('of a county that is set up', () => {
    let own = 0;

    beforeAll(async () => {
      own = (await server.ask('addRegion', {}, json({ name: '示例县' }))).id;
    });

    const hand = (bytes: Uint8Array, name: string) => server.ask('addDocument', { region: own }, upload(bytes, name));

    it('asks for a body, takes it in and remembers', async () => {
      const first = await hand(reportOf('示例县示例局'), '../示例局 年报.html');
      expect(first).toMatchObject({ fileName: '示例局 年报.html', outcome: 'agencyUnknown', repeated: false });
      expect((await server.ask('county', { region: own })).documentsToAnswer).toBe(1);
      const answered = await server.ask(
        'answerQuestions',
        { region: own },
        json({ answers: [{ documentId: first.id, newAgency: { name: '示例县示例局', kind: 'department' } }] }),
      );
      expect(answered.results[0]?.document).toMatchObject({ outcome: 'report', version: 1, accepted: true });
      expect(await hand(reportOf('示例县示例局'), 'again.html')).toMatchObject({
        id: first.id,
        repeated: true,
        version: 1,
      });
      const packet = await server.ask('county', { region: own });
      expect(packet.documentsToAnswer).toBe(0);
      expect(packet.reports.map(({ year }) => year)).toEqual([2023]);
    });

    it('shows another version when it is asked for', async () => {
      const { agencyId, version } = await server.ask('addDocument', { region }, upload(unbalancedReport(), 'b.docx'));
      expect(version).toBe(2);
      const report = { region, agency: agencyId ?? 0, year: 2023 };
      expect(await server.ask('report', report)).toMatchObject({ version: 1, accepted: true });
      const response = await fetch(
        `${server.address}/api/v1/regions/${region}/reports/${report.agency}/2023?version=2`,
      );
      expect(routes.report.answer.parse(await response.json())).toMatchObject({ version: 2, accepted: false });
    });

    it('takes a roster in from a pasted list and from a workbook, by one address', async () => {
      const pasted = await server.ask('importRoster', { region: own }, json({ names: '示例县财政局\t部门' }));
      expect(pasted.lines).toEqual([
        { line: 1, name: '示例县财政局', kind: 'department', kindInferred: false, outcome: 'added' },
      ]);
      const workbook = workbookOf([['单位名称'], ['示例县财政局'], ['示例县东河镇人民政府']]);
      const response = await fetch(`${server.address}/api/v1/regions/${own}/roster?owesFrom=2024`, {
        method: 'POST',
        ...upload(workbook, '名单.xlsx'),
      });
      const imported = rosterImport.parse(await response.json());
      expect([response.status, imported.owesFrom]).toEqual([200, 2024]);
      expect(imported.lines.map(({ line, kind, outcome }) => [line, kind, outcome])).toEqual([
        [2, 'department', 'known'],
        [3, 'town', 'added'],
      ]);
      const names = (await server.ask('listAgencies', { region: own })).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['示例县财政局', '示例县东河镇人民政府']));
    });

    it('is not set up twice', async () => {
      const again = await server.call('addRegion', {}, json({ name: '示例县' }));
      expect(await refused(again)).toMatchObject({ status: 409, type: 'urn:gongkai:problem:conflict' });
    });
  });

  describe('keeps the packet', () => {
    const packet = (headers: Record<string, string>) => server.call('county', { region }, { headers });

    it('compressed and plain under tags of their own', async () => {
      const zipped = await packet({ 'Accept-Encoding': 'gzip' });
      const plain = await packet({ 'Accept-Encoding': 'identity' });
      expect(zipped.headers.get('content-encoding')).toBe('gzip');
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(zipped.headers.get('etag')).toMatch(/^"\d+-[\w-]{16}-gzip"$/);
      expect(plain.headers.get('etag')).toBe(zipped.headers.get('etag')?.replace('-gzip', ''));
      expect(Number(zipped.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')));
      expect(zipped.headers.get('vary')).toContain('Accept-Encoding');
      expect(await zipped.json()).toEqual(countyPacket.parse(await plain.json()));
    });

    it('and says so to who has it already, until something changes', async () => {
      const tag = (await packet({})).headers.get('etag') ?? '';
      const same = await packet({ 'If-None-Match': tag });
      expect([same.status, await same.text()]).toEqual([304, '']);
      await server.ask('addDocument', { region }, upload(Buffer.from('通知\n'), '通知.txt'));
      const changed = await packet({ 'If-None-Match': tag });
      expect(changed.status).toBe(200);
      expect(countyPacket.parse(await changed.json()).documentsInTrouble).toBe(1);
    });
  });

  describe('refuses', () => {
    it.each([
      ['an unknown address', '/api/nothing', 'notFound'],
      ['a county that is not there', '/api/v1/regions/4711/agencies', 'notFound'],
      ['a county that is no number', '/api/v1/regions/wenshang/agencies', 'invalidRequest'],
      ['a prefecture', '/api/v1/regions/1/county', 'notFound'],
      ['a report that is not there', '/api/v1/regions/3/reports/1/1999', 'invalidRequest'],
      ['a report of no body', '/api/v1/regions/3/reports/4711/2023', 'notFound'],
      ['a document that is not there', '/api/v1/regions/3/documents/4711/file', 'notFound'],
    ])('%s', async (_, path, name) => {
      expect(await refused(await fetch(`${server.address}${path}`))).toMatchObject({
        type: `urn:gongkai:problem:${name}`,
        explanation: { zh: expect.stringMatching(/\p{Script=Han}/u) },
      });
    });

    it.each<[string, RequestInit]>([
      ['neither list nor file', {}],
      ['a form without a file', { body: new FormData() }],
      ['a list that is none', json({ names: ['示例县财政局'] })],
      ['a list of nothing', json({ names: '' })],
      ['a file that is no workbook', upload(Buffer.from('示例县财政局'), '名单.xlsx')],
    ])('a roster of %s', async (_, init) => {
      const said = await refused(await server.call('importRoster', { region }, init));
      expect(said).toMatchObject({ status: 400, type: 'urn:gongkai:problem:invalidRequest' });
    });

    it('a roster for a year that cannot be', async () => {
      const response = await fetch(`${server.address}/api/v1/regions/${region}/roster?owesFrom=1999`, {
        method: 'POST',
        ...json({ names: '示例县财政局' }),
      });
      expect(await refused(response)).toMatchObject({ status: 400, errors: [{ path: 'query.owesFrom' }] });
    });

    it('to remove a real county', async () => {
      const said = await refused(await server.call('removeRegion', { region }));
      expect(said).toMatchObject({ status: 409, explanation: { zh: expect.stringContaining('汶上县') } });
    });

    it('a body that its contract refuses, naming the member', async () => {
      const said = await refused(await server.call('addRegion', {}, json({ name: 'x' })));
      expect(said).toMatchObject({ status: 400, errors: [{ path: 'body.name' }] });
    });

    it.each([
      ['no JSON', { body: '{', headers: { 'Content-Type': 'application/json' } }],
      ['a form', { body: new URLSearchParams({ name: '示例县' }) }],
      ['nothing', {}],
      ['too much', json({ name: '县'.repeat(100_000) })],
    ])('%s where JSON is asked for', async (_, init) => {
      expect(await refused(await server.call('addRegion', {}, init))).toMatchObject({ status: 400 });
    });

    it('an answer where there is no question', async () => {
      const [entry] = (await server.ask('listDocuments', { region })).filter(({ outcome }) => outcome === 'report');
      const answers = [{ documentId: entry?.id ?? 0, agencyId: 1 }];
      const { results } = await server.ask('answerQuestions', { region }, json({ answers }));
      expect(results).toMatchObject([
        { outcome: 'refused', refusal: { en: expect.stringContaining('asks for no body') } },
      ]);
    });

    it('a hand-in without a file, and with a part that is none', async () => {
      const empty = new FormData();
      empty.set('other', 'text');
      expect(await refused(await server.call('addDocument', { region }, { body: empty }))).toMatchObject({
        status: 400,
      });
      expect(await refused(await server.call('addDocument', { region }))).toMatchObject({ status: 400 });
    });

    it('a file larger than 32 MB, and keeps nothing of it', async () => {
      const before = await server.ask('listDocuments', { region });
      const large = upload(Buffer.alloc(33 * 1024 * 1024), 'large.docx');
      expect(await refused(await server.call('addDocument', { region }, large))).toMatchObject({
        status: 413,
        type: 'urn:gongkai:problem:fileTooLarge',
      });
      expect(await server.ask('listDocuments', { region })).toEqual(before);
    });
  });

  it('describes itself, and shows the description with nothing from elsewhere', async () => {
    const description: unknown = await (await fetch(`${server.address}/api/openapi.json`)).json();
    expect(description).toMatchObject({ openapi: '3.1.1', paths: { '/api/health': {} } });
    const page = await (await fetch(`${server.address}/api/docs`)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(4);
    for (const file of files) {
      const response = await fetch(new URL(file, server.address));
      expect([response.status, (await response.arrayBuffer()).byteLength > 50]).toEqual([200, true]);
    }
    expect(page).not.toMatch(/<script>|<style>/);
  });
});
