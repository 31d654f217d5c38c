import type { DocumentAnswer } from '@gongkai/contracts';
import { type Actor, office } from '../actor.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { type FreshCounty, freshCounty, reportOf } from '../../test/handed-in.ts';
import { Questions } from './questions.ts';

/** A report that says nowhere on which year it is. */
function withoutYear(agency: string): Uint8Array {
  return Buffer.from(
    Buffer.from(reportOf(agency))
      .toString()
      .replaceAll(/20\d\d年?/g, ''),
  );
}

describe('the questions of documents', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  const hand = (bytes: Uint8Array, fileName = 'a.html') =>
    county.handIn.handIn(office, county.regionId, { fileName, bytes });
  const handOf = (agency: string, year?: number) => hand(reportOf(agency, year), `${agency}.html`);
  const answer = (answers: DocumentAnswer[], actor: Actor = office) =>
    county.answers.answerAll(actor, county.regionId, answers);
  const questions = (actor: Actor = office) => new Questions(fresh.store).list(actor, county.regionId);

  it('say what the answer may be, the oldest first', async () => {
    const first = await handOf('汶上县工信局');
    fresh.clock.set('2026-11-25T08:00:00Z');
    const second = await handOf('汶上县东河镇人民政府');
    expect(await questions()).toEqual([
      {
        documentId: first.id,
        fileName: '汶上县工信局.html',
        receivedAt: '2026-11-24T08:00:00.000Z',
        asks: 'agency',
        agencyName: '汶上县工信局',
        year: 2023,
        likelyKind: 'department',
        candidates: [{ agencyId: county.agencyId, name: '汶上县工业和信息化局' }],
      },
      expect.objectContaining({ documentId: second.id, likelyKind: 'town', candidates: [] }),
    ]);
  });

  it('are answered together, one refused answer stopping no other', async () => {
    const [a, b, c, d] = [
      await handOf('汶上县工信局'),
      await handOf('汶上县东河镇人民政府'),
      await handOf('邻县财政局'),
      await handOf('汶上县示例局'),
    ];
    const { results } = await answer([
      { documentId: a.id, agencyId: county.agencyId },
      { documentId: b.id, newAgency: { name: '汶上县东河镇人民政府', kind: 'town' } },
      { documentId: c.id, notOurs: true },
      { documentId: d.id, agencyId: 99_999 },
      { documentId: 4711, notOurs: true },
    ]);
    expect(results.map(({ documentId, outcome, document }) => [documentId, outcome, document?.outcome])).toEqual([
      [a.id, 'settled', 'report'],
      [b.id, 'settled', 'report'],
      [c.id, 'settled', 'notOurs'],
      [d.id, 'refused', 'agencyUnknown'],
      [4711, 'refused', undefined],
    ]);
    expect(results[3]?.refusal?.zh).toContain('99999');
    expect((await questions()).map(({ documentId }) => documentId)).toEqual([d.id]);
    expect(await fresh.store.look(office, (tx) => tx.documents.counts(county.regionId))).toEqual({
      toAnswer: 1,
      inTrouble: 0,
    });
  });

  it('that two answers name take a new body in once, and settle the others under its name', async () => {
    const handed = [await handOf('汶上县示例局', 2021), await handOf('汶上县示范局', 2022)];
    const third = await handOf('汶上县示例局', 2023);
    const newAgency = { name: '汶上县示例局', kind: 'department' } as const;
    const { results, alsoSettled } = await answer(handed.map(({ id: documentId }) => ({ documentId, newAgency })));
    expect(results.map(({ outcome }) => outcome)).toEqual(['settled', 'settled']);
    expect(alsoSettled.map(({ id, outcome }) => [id, outcome])).toEqual([[third.id, 'report']]);
    expect(await fresh.store.look(office, (tx) => tx.agencies.roster(county.regionId))).toHaveLength(2);
  });

  it('ask for the year first, and for the body after it', async () => {
    const [known, unknown] = [
      await hand(withoutYear('汶上县工业和信息化局')),
      await hand(withoutYear('汶上县示例局'), 'b.html'),
    ];
    expect([known.outcome, unknown.outcome]).toEqual(['yearUnknown', 'yearUnknown']);
    expect((await questions()).map(({ asks }) => asks)).toEqual(['year', 'year']);
    const { results } = await answer([
      { documentId: known.id, year: 2022 },
      { documentId: unknown.id, year: 2022 },
    ]);
    expect(results.map(({ outcome, document }) => [outcome, document?.year])).toEqual([
      ['settled', 2022],
      ['asksMore', 2022],
    ]);
    const { results: then } = await answer([{ documentId: unknown.id, agencyId: county.agencyId }]);
    expect(then[0]?.document).toMatchObject({ outcome: 'report', year: 2022, version: 2 });
  });

  it('answered late do not displace what was handed in after the document', async () => {
    const { id } = await handOf('汶上县工信局');
    fresh.clock.set('2026-11-25T08:00:00Z');
    expect((await handOf('汶上县工业和信息化局')).version).toBe(1);
    fresh.clock.set('2026-11-26T08:00:00Z');
    const { results } = await answer([{ documentId: id, agencyId: county.agencyId }]);
    expect(results[0]?.document).toMatchObject({ outcome: 'report', version: 2 });
    const accepted = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
    expect(accepted.map(({ version }) => version)).toEqual([1]);
  });

  it('take body and year in one answer', async () => {
    const { id } = await hand(withoutYear('汶上县示例局'));
    const newAgency = { name: '汶上县示例局', kind: 'other' } as const;
    expect((await answer([{ documentId: id, newAgency }])).results[0]?.refusal?.zh).toContain('年份');
    expect((await answer([{ documentId: id, newAgency, year: 2022 }])).results[0]?.document).toMatchObject({
      outcome: 'report',
      year: 2022,
    });
  });

  it('do not take another year than the document says', async () => {
    const { id } = await handOf('汶上县示例局', 2023);
    const { results } = await answer([{ documentId: id, agencyId: county.agencyId, year: 2022 }]);
    expect(results[0]).toMatchObject({ outcome: 'refused', refusal: { zh: expect.stringContaining('2023') } });
  });

  it('let what is not ours be ours after all, and what gave no report be set aside', async () => {
    const { id } = await handOf('汶上县示例局');
    await answer([{ documentId: id, notOurs: true }]);
    const { results } = await answer([{ documentId: id, agencyId: county.agencyId }]);
    expect(results[0]?.document?.outcome).toBe('report');
    expect((await answer([{ documentId: id, notOurs: true }])).results[0]?.outcome).toBe('refused');
    const notice = await hand(Buffer.from('关于召开会议的通知\n请各单位准时参加。\n'), '通知.txt');
    expect((await answer([{ documentId: notice.id, notOurs: true }])).results[0]?.document?.outcome).toBe('notOurs');
  });

  it('are no matter of another county', async () => {
    const { id } = await handOf('汶上县示例局');
    const stranger = { name: 'stranger', regions: [county.regionId + 1] };
    await expect(questions(stranger)).rejects.toThrow(/no county/);
    await expect(answer([{ documentId: id, notOurs: true }], stranger)).rejects.toThrow(/no county/);
  });
});
