import type { FigureValue } from '@gongkai/contracts';
import { packedFigure, type Reading } from '@gongkai/report';
import { wenshangIndustry2023 } from '@gongkai/sample';
import { office } from '../actor.ts';
import { AgreementOfTotals } from '../figures/agreement.ts';
import { HandIn } from '../intake/hand-in.ts';
import { OpenReport } from '../reports/open-report.ts';
import { ReviewReading } from '../reports/review-reading.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, reportOf, unbalancedReport } from '../../test/handed-in.ts';
import { opensNothing, OtherReader, withFigures } from '../../test/other-reader.ts';
import { Deciding, isError } from '../../test/decided.ts';
import { rereadCommand } from './reread-command.ts';

const wechat = 'channels.wechat';
const pieces = (value: number): FigureValue => ({ cell: 'number', value, unit: '条' });
const misread = withFigures({ [wechat]: { value: 216 } });

describe('reading the store again', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const key = () => ({ regionId: county.regionId, agencyId: county.agencyId, year: 2023 });
  const hand = (bytes: Uint8Array, differently: (reading: Reading) => Reading = (reading) => reading) =>
    new HandIn(fresh.store, new OtherReader(differently), fresh.clock).handIn(office, county.regionId, {
      fileName: 'a.docx',
      bytes,
    });
  const reread = async (
    { apply = false, region = null as number | null } = {},
    differently: (reading: Reading) => Reading = (reading) => reading,
  ) => {
    const printed = { out: '', err: '' };
    const exit = await rereadCommand(
      { store: fresh.store, clock: fresh.clock, reader: new OtherReader(differently) },
      { apply, region, language: 'en' },
      { out: (text) => (printed.out += text), err: (text) => (printed.err += text) },
    );
    return { ...printed, exit, lines: printed.out.split('\n').map((line) => line.trim()) };
  };
  const packed = async (code: string) => {
    const [report] = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
    return report === undefined ? null : packedFigure(report.figures, code);
  };
  const actions = async () =>
    (await fresh.store.look(office, (tx) => tx.audit.list(county.regionId))).map(({ action }) => action);
  const page = () => new OpenReport(fresh.store).open(office, key());
  const agreed = async () => (await new AgreementOfTotals(fresh.store, fresh.clock).of(office, county.regionId)).agreed;
  const reviewing = () => new ReviewReading(fresh.store, fresh.clock);
  const figure = (code: string) => ({ report: key(), version: 1, code });
  const version = async () =>
    (await fresh.store.look(office, (tx) => tx.regions.contentVersion(county.regionId)))?.number;

  it('says that nothing changes where the reader is the same', async () => {
    await hand(changedReport());
    const { out, exit } = await reread();
    expect(out).toBe(
      '1 documents read again: 0 change, 0 values; 0 to look at again; 0 left as they are, to be looked at\n' +
        'Nothing was written; --apply writes it.\n',
    );
    expect(exit).toBe(0);
  });

  it('lists every value that would change and writes nothing', async () => {
    await hand(changedReport(), withFigures({ [wechat]: { value: 216 }, 'proposals.answered': null }));
    const before = await version();
    const { lines } = await reread();
    expect(lines[0]).toMatch(/^汶上县 · 汶上县工业和信息化局 · 2023 · version 1 · #\d+ a\.docx$/);
    expect(lines).toContainEqual(expect.stringMatching(/^channels\.wechat .*: 216 条 stated → 215 条 stated$/));
    expect(lines).toContainEqual(expect.stringMatching(/^proposals\.answered .*: – → 14 件 stated$/));
    expect((await packed(wechat))?.value).toBe(216);
    expect(await version()).toBe(before);
  });

  it('writes them when it is told to, each with what it was before, and then has nothing more to do', async () => {
    await hand(changedReport(), misread);
    const before = await version();
    expect((await reread({ apply: true })).out).toContain('Written.');
    expect((await packed(wechat))?.value).toBe(215);
    expect(await agreed()).toBe(true);
    expect(await version()).toBe((before ?? 0) + 1);
    expect((await actions()).slice(-2)).toEqual(['documentReread', 'figureReread']);
    const [row] = await fresh.owner.query<{ detail: unknown }[]>(
      `select detail from audit_log where action = 'figureReread'`,
    );
    expect(row?.detail).toMatchObject({ code: wechat, before: '216 条 stated', after: '215 条 stated', version: 1 });
    expect((await reread()).lines[0]).toMatch(/^1 documents read again: 0 change/);
  });

  it('checks again: what was accepted by a misreading waits, and counts once it is read so again', async () => {
    const code = 'requests.received.person';
    const balanced = withFigures({ [code]: { value: Number(wenshangIndustry2023.cells[code]) } });
    expect((await hand(unbalancedReport(), balanced)).accepted).toBe(true);
    expect((await reread({ apply: true })).lines).toContain('counts → waits');
    expect((await page()).accepted).toBe(false);
    expect((await reread({ apply: true }, balanced)).lines).toContain('waits → counts');
    expect((await page()).accepted).toBe(true);
    expect((await actions()).filter((action) => action.startsWith('accept') || action === 'versionAccepted')).toEqual([
      'versionAccepted',
      'acceptanceLost',
      'versionAccepted',
    ]);
  });

  describe('keeps what a person said', () => {
    const correct = (readAs: FigureValue, saysInstead: FigureValue) =>
      reviewing().review(office, figure(wechat), { kind: 'correct', readAs, saysInstead, reason: '原件如此' });
    const confirm = (readAs: FigureValue) => reviewing().review(office, figure(wechat), { kind: 'confirm', readAs });
    const standing = async () => (await page()).review.standing[wechat];

    it('where the figure is read as before', async () => {
      await hand(changedReport(), withFigures({ 'proposals.answered': { value: 13 } }));
      await correct(pieces(215), pieces(214));
      const { lines } = await reread({ apply: true });
      expect(lines.filter((line) => line.startsWith('?'))).toEqual([]);
      expect(await packed(wechat)).toEqual({ cell: 'number', value: 214, standing: 'stated' });
      expect(await standing()).toMatchObject({ kind: 'correct', lookAgain: false });
      expect(await agreed()).toBe(true);
    });

    it('where the reader has come to read what a person said', async () => {
      await hand(changedReport(), misread);
      await correct(pieces(216), pieces(215));
      await reread({ apply: true });
      expect(await standing()).toMatchObject({ kind: 'correct', lookAgain: false });
      expect((await packed(wechat))?.value).toBe(215);
    });

    it('of a correction, also where it is read otherwise: it is to be looked at again', async () => {
      await hand(changedReport(), misread);
      await correct(pieces(216), pieces(214));
      expect((await reread()).lines).toContain(`? to look at again: ${wechat}`);
      await reread({ apply: true });
      expect((await packed(wechat))?.value).toBe(214);
      expect(await standing()).toMatchObject({ kind: 'correct', lookAgain: true });
      expect((await page()).review.toReview[0]).toEqual({ code: wechat, cause: 'lookAgain' });
      expect(await agreed()).toBe(true);
    });

    it('of a confirmation, only where it is read as before: another number was not confirmed', async () => {
      await hand(changedReport(), withFigures({ [wechat]: { value: 216, standing: 'inferred' } }));
      await confirm(pieces(216));
      expect((await packed(wechat))?.standing).toBe('stated');
      const inferred = withFigures({ [wechat]: { standing: 'inferred' } });
      expect((await reread({ apply: true }, inferred)).lines).toContain(`? to look at again: ${wechat}`);
      expect(await packed(wechat)).toEqual({ cell: 'number', value: 215, standing: 'inferred' });
      expect(await standing()).toMatchObject({ kind: 'confirm', lookAgain: true });
      expect(await agreed()).toBe(true);
    });

    it('of a finding, as long as what it compares is read as before', async () => {
      const code = 'requests.received.person';
      const deciding = new Deciding(fresh, key);
      await hand(unbalancedReport(), misread);
      expect((await deciding.waive('口径不同')).accepted).toBe(true);
      // Read otherwise in a number that the errors do not compare, and at other places of the document.
      const moved = (reading: Reading): Reading => {
        const { document } = reading;
        return {
          ...reading,
          document: document && { ...document, notes: [...document.notes], text: `${document.text}\n` },
        };
      };
      expect((await reread({ apply: true }, moved)).lines).not.toContain('counts → waits');
      const reasons = async () => (await deciding.errors()).map(({ decision }) => decision?.reason ?? null);
      expect(await reasons()).toEqual((await reasons()).map(() => '口径不同'));
      expect((await page()).accepted).toBe(true);
      const other = withFigures({ [code]: { value: 6 } });
      expect((await reread({ apply: true }, other)).lines).toContain('counts → waits');
      const reopened = (await page()).findings.filter(isError).map((finding) => finding.reopened?.reason);
      expect(reopened).toContain('口径不同');
      expect((await reread({ apply: true })).lines).toContain('waits → counts');
    });

    it('of the year of a report that does not say it', async () => {
      const yearless = (reading: Reading): Reading =>
        reading.report === null ? reading : { ...reading, report: { ...reading.report, year: null } };
      const { id } = await hand(changedReport(), yearless);
      const answers = await county.answers.answerAll(office, county.regionId, [{ documentId: id, year: 2023 }]);
      expect(answers.results[0]?.document?.outcome).toBe('report');
      await reread({ apply: true }, yearless);
      expect((await page()).source).toMatchObject({ id, outcome: 'report', year: 2023 });
    });
  });

  describe('tries again', () => {
    it.each<[string, (reading: Reading) => Reading]>([
      ['unreadable', opensNothing],
      ['notAReport', (reading) => ({ ...reading, status: 'notAReport', report: null })],
    ])('what was %s, and makes its report', async (outcome, differently) => {
      const entry = await hand(changedReport(), differently);
      expect(entry.outcome).toBe(outcome);
      const { lines } = await reread();
      expect(lines).toContain(`${outcome === 'unreadable' ? 'unreadable' : 'not a report'} → report`);
      await reread({ apply: true });
      expect((await page()).source).toMatchObject({ id: entry.id, outcome: 'report', version: 1, accepted: true });
    });

    it('but not what a person set aside', async () => {
      const { id } = await hand(changedReport(), opensNothing);
      await county.answers.answerAll(office, county.regionId, [{ documentId: id, notOurs: true }]);
      expect((await reread({ apply: true })).lines[0]).toMatch(/^0 documents/);
    });

    it('and lets it not count where a later document of the same report is there', async () => {
      await hand(changedReport(), opensNothing);
      fresh.clock.set('2026-11-25T08:00:00Z');
      const { id } = await hand(reportOf('汶上县工业和信息化局'));
      await reread({ apply: true });
      const { source, versions } = await page();
      expect([source.id, versions.map(({ version }) => version)]).toEqual([id, [1, 2]]);
      const [counted] = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
      expect(counted?.version).toBe(1);
      expect(await agreed()).toBe(true);
    });
  });

  it.each<[string, (reading: Reading) => Reading, string]>([
    ['no report', opensNothing, 'gives no report any more'],
    [
      'a report of another year',
      (reading) => ({ ...reading, report: reading.report && { ...reading.report, year: 2022 } }),
      'a report on 2022 now',
    ],
    [
      'the report of another body',
      (reading) => ({ ...reading, report: reading.report && { ...reading.report, agency: '汶上县财政局' } }),
      'the report of “汶上县财政局” now',
    ],
  ])('leaves a version whose document would become %s', async (_, differently, message) => {
    await fresh.store.inScope(office, (tx) => tx.agencies.add(county.regionId, '汶上县财政局', 'department'));
    await hand(changedReport());
    const before = await page();
    const { out } = await reread({ apply: true }, differently);
    expect(out).toContain(message);
    expect(await page()).toEqual(before);
  });

  it('reads one county alone where one is named, and none that is not there', async () => {
    await hand(changedReport(), misread);
    expect((await reread({ region: county.regionId })).lines.at(-3)).toMatch(/^1 documents/);
    const { exit, err } = await reread({ region: 4711 });
    expect([exit, err]).toEqual([2, 'There is no county with number 4711\n']);
  });

  it('reads all documents, more than are read at once', async () => {
    for (let year = 2021; year <= 2023; year++) {
      for (const name of ['工业和信息化局', '示例局', '示范局']) await hand(reportOf(name, year));
    }
    expect((await reread()).lines.at(-3)).toMatch(/^9 documents read again: 0 change/);
  });
});
