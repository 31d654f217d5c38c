import { checks } from '@gongkai/checks';
import { problem } from '@gongkai/contracts';
import { toDocx, wenshangIndustry2023 } from '@gongkai/sample';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json, upload } from '../../test/fresh-server.ts';
import { licencesReport } from '../../test/licences-report.ts';

const bodies = ['汶上县工业和信息化局', '汶上县行政审批服务局'];
const copied = 'copied-from-another-body';

describe('the routes of checks', () => {
  let server: FreshServer;
  let region = 0;

  beforeAll(async () => {
    server = await freshServer();
    region = (await server.ask('addRegion', {}, json({ name: '汶上县' }))).id;
    await server.ask('importRoster', { region }, json({ names: bodies.join('\n') }));
    for (const [i, agency] of bodies.entries()) {
      await server.ask('addDocument', { region }, upload(licencesReport(agency, 2023, 501 + 2 * i), `${i}.html`));
    }
  }, slow);
  afterAll(() => server.close(), slow);

  /** How many passages are stored as copies. */
  const copies = async () => {
    const [row] = await server.query<{ n: number }>(
      `select count(*)::integer as n from finding where check_code = '${copied}' and outcome = 'finding'`,
    );
    return row?.n ?? 0;
  };
  const whole = () => toDocx(wenshangIndustry2023);
  const refusal = async (response: Response) => [response.status, problem.parse(await response.json()).explanation.zh];

  it('list every check with its examples', async () => {
    const list = await server.ask('checks', { region });
    expect(list.checks.map(({ code }) => code)).toEqual(checks.map(({ code }) => code));
    expect(list.templates).toEqual([]);
  });

  it('try a check out', async () => {
    const { tested, flagged } = await server.ask('backTest', { region, check: copied });
    expect([tested, flagged.length]).toEqual([2, 2]);
  });

  it('take passages of a template out, until it is withdrawn', async () => {
    const before = await copies();
    expect(before).toBeGreaterThan(0);
    const { templates } = await server.ask('addTemplate', { region }, upload(whole(), '范本.docx'));
    expect(templates).toEqual([expect.objectContaining({ fileName: '范本.docx', who: 'office' })]);
    expect(templates[0]?.sentences).toBeGreaterThan(10);
    expect(await copies()).toBe(0);
    const template = templates[0]?.id ?? 0;
    expect((await server.ask('withdrawTemplate', { region, template })).templates).toEqual([]);
    expect(await copies()).toBe(before);
    const again = await server.call('withdrawTemplate', { region, template });
    expect(await refusal(again)).toEqual([404, expect.stringContaining('已撤回')]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['cannot be read', Buffer.from(whole().subarray(0, 3000)), /\p{Script=Han}/u],
    [
      'has no text',
      toDocx({ ...wenshangIndustry2023, title: [], preamble: [], sections: [], closing: [] }),
      /没有可读的文字/,
    ],
    ['is longer than any template', Buffer.from('各单位按本模板填写，不得更改。'.repeat(2_200)), /超过 30000 字/],
  ])('refuse a template that %s', async (_, bytes, trouble) => {
    const [status, zh] = await refusal(await server.call('addTemplate', { region }, upload(bytes, '坏.docx')));
    expect(status).toBe(400);
    expect(zh).toMatch(trouble);
    expect((await server.ask('checks', { region })).templates).toEqual([]);
  });

  it('refuse more templates than a county has', async () => {
    const added: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      const text = Buffer.from(`第${i}份模板：各单位按此填写。\n`);
      const { templates } = await server.ask('addTemplate', { region }, upload(text, `${i}.txt`));
      added.push(templates[0]?.id ?? 0);
    }
    const [status, zh] = await refusal(await server.call('addTemplate', { region }, upload(whole(), '再一份.docx')));
    expect([status, zh]).toEqual([409, expect.stringContaining('已有 20 份模板')]);
    for (const template of added) await server.ask('withdrawTemplate', { region, template });
    expect((await server.ask('checks', { region })).templates).toEqual([]);
  });

  it('switch a check off with a reason only', async () => {
    const put = (body: unknown) => server.call('switchCheck', { region, check: copied }, json(body));
    expect((await put({ on: false })).status).toBe(400);
    expect(await copies()).toBeGreaterThan(0);
    const { list, rejudged } = await server.ask(
      'switchCheck',
      { region, check: copied },
      json({ on: false, reason: '本县统一起草' }),
    );
    expect(rejudged).toBe(2);
    expect(list.checks.find(({ code }) => code === copied)).toMatchObject({ state: 'off', reason: '本县统一起草' });
    expect(await copies()).toBe(0);
  });
});
