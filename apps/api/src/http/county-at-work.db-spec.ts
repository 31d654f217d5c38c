import { problem } from '@gongkai/contracts';
import { strToU8, zipSync } from 'fflate';
import { changedReport, reportOf } from '../../test/handed-in.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json, upload } from '../../test/fresh-server.ts';

describe('the API of a county at work', () => {
  let server: FreshServer;
  let region = 0;
  let agency = 0;

  beforeAll(async () => {
    server = await freshServer();
    region = (await server.ask('addRegion', {}, json({ name: '汶上县' }))).id;
    await server.ask('importRoster', { region }, json({ names: '汶上县工业和信息化局\n汶上县科技局' }));
    agency = (await server.ask('listAgencies', { region }))[0]?.id ?? 0;
    await server.ask('addDocument', { region }, upload(changedReport(), '年报.docx'));
  }, slow);
  afterAll(() => server.close(), slow);

  const figure = (code: string) => ({ region, agency, year: 2023, version: 1, code });
  const readAs = { cell: 'number', value: 215, unit: '条' };
  const tag = async () => (await server.call('county', { region })).headers.get('etag');

  it('takes the review of a figure, and takes it back, each giving the packet another tag', async () => {
    const tags = [await tag()];
    const saysInstead = { ...readAs, value: 216 };
    const said = { kind: 'correct', readAs, saysInstead, reason: '原件为216' };
    const corrected = await server.ask('reviewFigure', figure('channels.wechat'), json(said));
    expect(corrected).toMatchObject({
      version: 1,
      accepted: true,
      review: { standing: { 'channels.wechat': { to: saysInstead } } },
    });
    tags.push(await tag());
    const page = await server.ask('report', { region, agency, year: 2023 });
    expect(page.review).toEqual(corrected.review);
    expect(page.report.figures['channels.wechat']?.value).toBe(215);
    expect(await server.ask('agreement', { region })).toMatchObject({ agreed: true });
    const withdrawn = await server.ask('withdrawReview', figure('channels.wechat'));
    expect(withdrawn.review.standing).toEqual({});
    tags.push(await tag());
    expect(new Set(tags).size).toBe(3);
  });

  it.each<[string, string, unknown, number]>([
    ['a correction without a reason', 'channels.wechat', { kind: 'correct', readAs, saysInstead: null }, 400],
    [
      'a correction by a reason of blanks',
      'channels.wechat',
      { kind: 'correct', readAs, saysInstead: null, reason: '  ' },
      400,
    ],
    [
      'a number where the cell is blank',
      'channels.wechat',
      { kind: 'confirm', readAs: { ...readAs, cell: 'blank' } },
      400,
    ],
    ['a code that is none', 'channels.fax', { kind: 'confirm', readAs }, 400],
    ['what was read otherwise', 'channels.wechat', { kind: 'confirm', readAs: { ...readAs, value: 1 } }, 409],
  ])('refuses a review with %s', async (_, code, said, status) => {
    const response = await server.call('reviewFigure', figure(code), json(said));
    expect([response.status, problem.parse(await response.json()).status]).toEqual([status, status]);
  });

  it('takes decisions on findings, and takes them back', async () => {
    const version = { region, agency, year: 2023, version: 1 };
    const { findings } = await server.ask('report', { region, agency, year: 2023 });
    const keys = findings.filter(({ outcome }) => outcome === 'finding').map(({ key }) => key);
    const said = { kind: 'waive', findings: keys, reason: '县里统一口径', footnote: '按县里统一口径填报' };
    const tags = [await tag()];
    const waived = await server.ask('decideFindings', version, json(said));
    expect(waived.decisions).toHaveLength(keys.length);
    tags.push(await tag());
    const page = await server.ask('report', { region, agency, year: 2023 });
    expect(page).toMatchObject({ findings: waived.findings, decisions: waived.decisions });
    const { reports } = await server.ask('county', { region });
    expect(reports[0]?.findings).toMatchObject({ warning: 0, notice: 0, waived: keys.length });
    const withdrawn = await server.ask('decideFindings', version, json({ kind: 'withdraw', findings: keys }));
    expect(withdrawn.findings.filter(({ decision }) => decision !== null)).toEqual([]);
    tags.push(await tag());
    expect(new Set(tags).size).toBe(3);
  });

  it.each<[string, unknown, number]>([
    ['a waiver without a reason', { kind: 'waive', findings: ['0'.repeat(32)] }, 400],
    ['no finding', { kind: 'confirm', findings: [] }, 400],
    ['a key that is none', { kind: 'confirm', findings: ['x'] }, 400],
    ['a finding that is not there', { kind: 'confirm', findings: ['0'.repeat(32)] }, 409],
  ])('refuses a decision with %s', async (_, said, status) => {
    const response = await server.call('decideFindings', { region, agency, year: 2023, version: 1 }, json(said));
    expect([response.status, problem.parse(await response.json()).status]).toEqual([status, status]);
  });

  it('records what becomes of a body, and shows it in the packet', async () => {
    const [first, second] = await server.ask('listAgencies', { region });
    const ids = { region, agency: first?.id ?? 0 };
    await server.ask('renameAgency', ids, json({ name: '汶上县工业信息化和科技局', from: '2024-03-29' }));
    const before = { agencyId: second?.id, kind: 'merged', since: '2024-03-29' };
    await server.ask('setPredecessors', ids, json({ predecessors: [before], close: true }));
    const due = { handInBy: '2024-01-26', publishBy: '2024-01-31', byKind: [] };
    await server.ask('setDueDates', { region, year: 2023 }, json(due));
    const packet = await server.ask('county', { region });
    expect(packet.agencies).toMatchObject([
      {
        name: '汶上县工业信息化和科技局',
        names: [{ to: '2024-03-28' }, { from: '2024-03-29' }],
        predecessors: [before],
      },
      { closedOn: '2024-03-29' },
    ]);
    expect(packet.owed.find(({ year }) => year === 2023)).toMatchObject(due);
    await server.ask('closeAgency', { region, agency: second?.id ?? 0 }, json({ closedOn: null }));
    expect((await server.ask('listAgencies', { region }))[1]?.closedOn).toBeUndefined();
  });

  it('takes an archive in and asks about what is in it', async () => {
    const archive = zipSync({ '乡镇/东河镇.html': reportOf('汶上县东河镇人民政府'), 'a.txt': strToU8('通知\n') });
    const { files } = await server.ask('addArchive', { region }, upload(archive, '年报.zip'));
    expect(files.map(({ document }) => document?.outcome)).toEqual(['agencyUnknown', 'notAReport']);
    const [question] = await server.ask('listQuestions', { region });
    expect(question).toMatchObject({ fileName: '乡镇/东河镇.html', likelyKind: 'town' });
    const newAgency = { name: question?.agencyName ?? '', kind: question?.likelyKind };
    const answers = [
      { documentId: question?.documentId, newAgency },
      { documentId: files[1]?.document?.id, notOurs: true },
    ];
    const { results } = await server.ask('answerQuestions', { region }, json({ answers }));
    expect(results.map(({ outcome }) => outcome)).toEqual(['settled', 'settled']);
    expect(await server.ask('county', { region })).toMatchObject({ documentsToAnswer: 0, documentsInTrouble: 0 });
  });

  it('saves a file of an archive under its own name', async () => {
    const entry = (await server.ask('listDocuments', { region })).find(({ fileName }) => fileName.includes('/'));
    const { headers } = await server.call('documentFile', { region, document: entry?.id ?? 0 });
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain("filename*=UTF-8''东河镇.html");
  });

  it('refuses a file that is no archive, and answers that say too much', async () => {
    const response = await server.call('addArchive', { region }, upload(changedReport().subarray(0, 90), '年报.zip'));
    expect(problem.parse(await response.json())).toMatchObject({
      status: 400,
      explanation: { zh: expect.any(String) },
    });
    const answers = [{ documentId: 1, notOurs: true, agencyId: agency }];
    expect((await server.call('answerQuestions', { region }, json({ answers }))).status).toBe(400);
  });
});
