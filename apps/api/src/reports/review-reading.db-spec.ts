import { wenshangIndustry2023 } from '@gongkai/sample';
import type { FigureReview, FigureValue } from '@gongkai/contracts';
import { packedFigure } from '@gongkai/report';
import { type Actor, office } from '../actor.ts';
import { AgreementOfTotals } from '../figures/agreement.ts';
import { CountyPackets } from '../figures/county-packets.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty, unbalancedReport } from '../../test/handed-in.ts';
import { OpenReport } from './open-report.ts';
import { ReviewReading } from './review-reading.ts';

const number = (value: number, unit = '件'): FigureValue => ({ cell: 'number', value, unit });

describe('the review of a reading', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const key = () => ({ regionId: county.regionId, agencyId: county.agencyId, year: 2023 });
  const hand = (bytes: Uint8Array) => county.handIn.handIn(office, county.regionId, { fileName: 'a.docx', bytes });
  /** The chart that tells the website's number from the total is left out: that number is inferred. */
  const handInferred = () => hand(changedReport({ chart: { title: '', series: [] } }));
  const review = (code: string, said: FigureReview, actor: Actor = office, version = 1) =>
    new ReviewReading(fresh.store, fresh.clock).review(actor, { report: key(), version, code }, said);
  const withdraw = (code: string) =>
    new ReviewReading(fresh.store, fresh.clock).withdraw(office, { report: key(), version: 1, code });
  const page = () => new OpenReport(fresh.store).open(office, key());
  const total = async (code: string) => {
    const rows = await fresh.store.look(office, (tx) => tx.rollUps.byYear(county.regionId));
    const row = rows.find((each) => each.code === code);
    return row === undefined ? null : { confirmed: row.confirmed, inferred: row.inferred, absent: row.absent };
  };
  const agreed = async () => (await new AgreementOfTotals(fresh.store, fresh.clock).of(office, county.regionId)).agreed;
  const packed = async (code: string) => {
    const [report] = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
    return report === undefined ? null : packedFigure(report.figures, code);
  };

  it('names first what was inferred, and no more once it is confirmed', async () => {
    await handInferred();
    expect((await page()).review.toReview).toContainEqual({ code: 'channels.website', cause: 'inferred' });
    const { review: after } = await review('channels.website', { kind: 'confirm', readAs: number(63, '条') });
    expect(after.toReview.map(({ code }) => code)).not.toContain('channels.website');
    expect((await page()).review).toEqual(after);
  });

  it('lets a confirmed number count in the headline total, by SQL and by the library', async () => {
    await handInferred();
    expect(await total('channels.website')).toEqual({ confirmed: 0, inferred: 63, absent: 0 });
    await review('channels.website', { kind: 'confirm', readAs: number(63, '条'), reason: '与图表一致' });
    expect(await total('channels.website')).toEqual({ confirmed: 63, inferred: 0, absent: 0 });
    expect(await packed('channels.website')).toEqual({ cell: 'number', value: 63, standing: 'stated' });
    expect(await agreed()).toBe(true);
    expect((await page()).report.figures['channels.website']?.standing).toBe('inferred');
    expect((await page()).review.standing['channels.website']).toEqual({
      kind: 'confirm',
      from: number(63, '条'),
      reason: '与图表一致',
      who: 'office',
      when: fresh.clock.now().toISOString(),
      lookAgain: false,
    });
  });

  it.each<[string, string, FigureValue | null, FigureValue | null, ReturnType<typeof total>]>([
    ['another number', 'channels.wechat', number(215, '条'), number(216, '条'), of(216)],
    ['no figure', 'channels.wechat', number(215, '条'), null, of(0, 1)],
    ['a blank', 'channels.wechat', number(215, '条'), { cell: 'blank', value: null, unit: '条' }, of(0)],
    ['a number that was not found', 'channels.weibo', null, number(9, '条'), of(9)],
  ])('takes %s as what the document says', async (_, code, readAs, saysInstead, expected) => {
    await hand(changedReport());
    const before = await total(code);
    await review(code, { kind: 'correct', readAs, saysInstead, reason: '原件如此' });
    expect(await total(code)).toEqual(await expected);
    expect(await agreed()).toBe(true);
    expect((await page()).review.standing[code]).toMatchObject({ kind: 'correct', from: readAs, to: saysInstead });
    await withdraw(code);
    expect(await total(code)).toEqual(before);
    expect(await agreed()).toBe(true);
  });

  it('holds an amount in the unit it is printed in', async () => {
    await hand(changedReport());
    const code = 'disclosure.fees.amount';
    const { report } = await page();
    const read = report.figures[code];
    const readAs = read === undefined ? null : { cell: read.cell, value: read.value, unit: read.unit };
    await review(code, { kind: 'correct', readAs, saysInstead: number(12.5, '万元'), reason: '单位为万元' });
    expect((await packed(code))?.value).toBe(12_500_000);
    expect(await agreed()).toBe(true);
  });

  it('keeps every decision, also those taken back', async () => {
    await hand(changedReport());
    const code = 'channels.wechat';
    await review(code, { kind: 'confirm', readAs: number(215, '条') });
    await review(code, { kind: 'correct', readAs: number(215, '条'), saysInstead: number(216, '条'), reason: '看错' });
    const { review: after } = await withdraw(code);
    expect(after.standing).toEqual({});
    expect(after.history.map(({ kind, from, to, reason }) => [kind, from?.value, to?.value, reason])).toEqual([
      ['withdraw', 215, undefined, null],
      ['correct', 215, 216, '看错'],
      ['confirm', 215, undefined, null],
    ]);
    const log = await fresh.store.look(office, (tx) => tx.audit.list(county.regionId));
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['readingConfirmed', 'readingCorrected', 'reviewWithdrawn']),
    );
  });

  it('checks again: a misread cell no longer keeps a report waiting, and its correction taken back does', async () => {
    await hand(unbalancedReport());
    const code = 'requests.received.person';
    expect((await page()).accepted).toBe(false);
    expect((await page()).review.toReview[0]).toMatchObject({ cause: 'contradictory' });
    const right = Number(wenshangIndustry2023.cells[code] ?? 0);
    const said = { kind: 'correct', readAs: number(5), saysInstead: number(right), reason: '原件如此' } as const;
    const after = await review(code, said);
    const errors = after.findings.filter(({ outcome, severity }) => outcome === 'finding' && severity === 'error');
    expect([after.accepted, errors]).toEqual([true, []]);
    expect(await fresh.store.look(office, (tx) => tx.reports.waiting(county.regionId))).toEqual([]);
    expect(await agreed()).toBe(true);
    expect((await withdraw(code)).accepted).toBe(false);
    expect(await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId))).toEqual([]);
  });

  it('gives the county’s packet another tag', async () => {
    await hand(changedReport());
    const packets = new CountyPackets(fresh.store);
    const before = await packets.of(office, county.regionId);
    await review('channels.wechat', { kind: 'confirm', readAs: number(215, '条') });
    const after = await packets.of(office, county.regionId);
    expect(after.tag).not.toBe(before.tag);
    expect(JSON.parse(after.json.toString())).toMatchObject({
      reports: [{ reviewed: { confirmed: 1, corrected: 0 } }],
    });
  });

  it.each<[string, string, FigureReview, RegExp]>([
    ['what was read otherwise by now', 'channels.wechat', { kind: 'confirm', readAs: number(214, '条') }, /otherwise/],
    [
      'a correction to what was read',
      'channels.wechat',
      { kind: 'correct', readAs: number(215, '条'), saysInstead: number(215, '条'), reason: '核对' },
      /confirm it/,
    ],
    [
      'a fraction of a case',
      'channels.wechat',
      { kind: 'correct', readAs: number(215, '条'), saysInstead: number(2.5, '条'), reason: '核对' },
      /cannot be 2.5/,
    ],
    ['a figure of another form', 'disclosure.rules.made', { kind: 'confirm', readAs: null }, /no figure/],
  ])('refuses %s and keeps nothing', async (_, code, said, message) => {
    await hand(changedReport());
    await expect(review(code, said)).rejects.toThrow(message);
    expect((await page()).review.history).toEqual([]);
  });

  it('refuses to take back what was not decided, and a version that is not there', async () => {
    await hand(changedReport());
    await expect(withdraw('channels.wechat')).rejects.toThrow(/Nothing was decided/);
    await expect(review('channels.wechat', { kind: 'confirm', readAs: null }, office, 2)).rejects.toThrow(/version 2/);
  });

  it('is not open to another county’s office', async () => {
    await hand(changedReport());
    const stranger = { name: 'stranger', regions: [county.regionId + 1] };
    await expect(review('channels.wechat', { kind: 'confirm', readAs: number(215, '条') }, stranger)).rejects.toThrow(
      /no county/,
    );
    expect(await fresh.store.look(stranger, (tx) => tx.reviews.all(county.regionId))).toEqual([]);
  });

  it('is one after the other when two decide at once', async () => {
    await hand(changedReport());
    const codes = ['channels.wechat', 'channels.website', 'channels.total', 'proposals.answered'];
    const figures = (await page()).report.figures;
    await Promise.all(
      codes.map((code) => {
        const { cell, value, unit } = figures[code] ?? { cell: 'number', value: null, unit: '' };
        return review(code, { kind: 'confirm', readAs: { cell, value, unit } });
      }),
    );
    const [report] = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
    expect(report?.reviewed).toEqual({ confirmed: codes.length, corrected: 0 });
  });
});

async function of(confirmed: number, absent = 0): Promise<{ confirmed: number; inferred: number; absent: number }> {
  return await Promise.resolve({ confirmed, inferred: 0, absent });
}
