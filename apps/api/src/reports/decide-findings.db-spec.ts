import type { FindingDecision, FigureValue } from '@gongkai/contracts';
import { packedFigure } from '@gongkai/report';
import { wenshangIndustry2023 } from '@gongkai/sample';
import { office } from '../actor.ts';
import { ChangeAgency } from '../agencies/change-agency.ts';
import { AgreementOfTotals } from '../figures/agreement.ts';
import { CountyPackets } from '../figures/county-packets.ts';
import { Deciding, isError, unbalanced } from '../../test/decided.ts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshStore, freshStore } from '../../test/fresh-store.ts';
import { changedReport, type FreshCounty, freshCounty } from '../../test/handed-in.ts';
import { ReviewReading } from './review-reading.ts';

const received = 'requests.received.person';
const reason = '系统导出时合计口径不同';
const number = (value: number): FigureValue => ({ cell: 'number', value, unit: '件' });

describe('decisions on findings', () => {
  let fresh: FreshStore;
  let county: FreshCounty;

  beforeEach(async () => {
    fresh = await freshStore();
    county = await freshCounty(fresh);
  }, slow);
  afterEach(() => fresh.close(), slow);

  let hour = 0;
  const hand = async (bytes: Uint8Array) => {
    hour += 1;
    fresh.clock.set(new Date(Date.UTC(2026, 0, 1, hour)).toISOString());
    return await county.handIn.handIn(office, county.regionId, { fileName: 'a.html', bytes });
  };
  const of = (year: number, agencyId?: number) =>
    new Deciding(fresh, () => ({ regionId: county.regionId, agencyId: agencyId ?? county.agencyId, year }));
  let report: Deciding;
  beforeEach(() => {
    report = of(2023);
  });
  const packet = async () => {
    const { json } = await new CountyPackets(fresh.store).of(office, county.regionId);
    const parsed: {
      reports: { version: number; acceptance: string; findings: object }[];
      waiting: { findings: object }[];
    } = JSON.parse(json.toString());
    return parsed;
  };
  const total = async () => {
    const rows = await fresh.store.look(office, (tx) => tx.rollUps.byYear(county.regionId));
    return rows.find(({ code }) => code === received)?.confirmed ?? null;
  };
  const audit = () => fresh.store.look(office, (tx) => tx.audit.list(county.regionId));

  it('let a report count once every error is waived, and not before', async () => {
    await hand(unbalanced(5));
    const errors = await report.errors();
    expect(errors.length).toBeGreaterThan(1);
    const [first] = errors;
    if (first === undefined) throw new Error('The report has no error');
    const partly = await report.decide({ kind: 'waive', findings: [first.key], reason });
    expect(partly.accepted).toBe(false);
    expect((await packet()).waiting).toMatchObject([{ findings: { error: errors.length - 1, waived: 1 } }]);
    expect(await total()).toBeNull();
    const rest = errors.slice(1).map(({ key }) => key);
    const said = { kind: 'waive', findings: rest, reason, footnote: '口径说明' } as const;
    const { accepted, findings, review } = await report.decide(said);
    expect(accepted).toBe(true);
    expect(partly.review.toReview.some(({ cause }) => cause === 'contradictory')).toBe(true);
    expect(review.toReview.filter(({ cause }) => cause === 'contradictory')).toEqual([]);
    expect(findings.filter(isError).map(({ decision }) => decision)).toEqual([
      { kind: 'waive', reason, footnote: null, who: 'office', when: fresh.clock.now().toISOString() },
      ...rest.map(() => expect.objectContaining({ kind: 'waive', footnote: '口径说明' })),
    ]);
    expect(await packet()).toMatchObject({
      reports: [{ version: 1, acceptance: 'decided', findings: { error: 0, waived: errors.length } }],
      waiting: [],
    });
    expect(await total()).toBe(5);
    expect((await new AgreementOfTotals(fresh.store, fresh.clock).of(office, county.regionId)).agreed).toBe(true);
    expect((await audit()).map(({ action }) => action).slice(-errors.length - 1)).toEqual([
      ...errors.map(() => 'findingWaived'),
      'versionAccepted',
    ]);
  });

  it('stand in a new version that says the same', async () => {
    await hand(unbalanced(5));
    await report.waive(reason);
    const again = await hand(unbalanced(5, { closing: '补充说明' }));
    expect(again).toMatchObject({ version: 2, accepted: true, findings: { error: 0 } });
    expect((await packet()).reports).toMatchObject([{ version: 2, acceptance: 'decided' }]);
    expect((await report.errors()).every(({ decision }) => decision?.reason === reason)).toBe(true);
  });

  it('are open again in one whose values have changed, with what was said of the earlier ones', async () => {
    await hand(unbalanced(5));
    await report.waive(reason);
    expect(await hand(unbalanced(6))).toMatchObject({ version: 2, accepted: false });
    const errors = await report.errors(2);
    expect(errors.map(({ decision }) => decision)).toEqual(errors.map(() => null));
    expect(errors.map(({ reopened }) => reopened?.reason)).toEqual(errors.map(() => reason));
    // What counted goes on counting, with what was decided on it.
    expect((await packet()).reports).toMatchObject([{ version: 1, acceptance: 'decided' }]);
    expect((await report.errors(1)).every(({ decision, reopened }) => decision !== null && reopened === null)).toBe(
      true,
    );
  });

  it('outlive the review of a figure, and lapse while a compared one is corrected', async () => {
    await hand(unbalanced(5));
    await report.waive(reason);
    const reviews = new ReviewReading(fresh.store, fresh.clock);
    const figure = (code: string) => ({
      report: { regionId: county.regionId, agencyId: county.agencyId, year: 2023 },
      version: 1,
      code,
    });
    const confirmed = await reviews.review(office, figure(received), { kind: 'confirm', readAs: number(5) });
    expect(confirmed.accepted).toBe(true);
    expect(confirmed.findings.filter(isError).every(({ decision }) => decision?.kind === 'waive')).toBe(true);
    const corrected = await reviews.review(office, figure(received), {
      ...{ kind: 'correct', readAs: number(5), saysInstead: number(7), reason: '原件为7' },
    });
    expect(corrected.accepted).toBe(false);
    expect(corrected.findings.filter(isError).map(({ reopened }) => reopened?.reason)).toContain(reason);
    expect((await reviews.withdraw(office, figure(received))).accepted).toBe(true);
  });

  it('ask for no look at the figures of what is waived', async () => {
    await hand(unbalanced(5));
    const causes = async () => (await report.open()).review.toReview.map(({ cause }) => cause);
    expect(await causes()).toContain('contradictory');
    const findings = (await report.open()).findings.filter(({ outcome }) => outcome === 'finding');
    await report.decide({ kind: 'waive', findings: findings.map(({ key }) => key), reason });
    expect(await causes()).not.toContain('contradictory');
  });

  it.each<[string, (findings: string[]) => FindingDecision, string]>([
    ['withdrawn', (findings) => ({ kind: 'withdraw', findings }), 'decisionWithdrawn'],
    ['followed by saying that it is one', (findings) => ({ kind: 'confirm', findings }), 'findingConfirmed'],
    ['followed by asking the body', (findings) => ({ kind: 'ask', findings, reason: '请核对' }), 'bodyAsked'],
  ])('no longer count where a waiver is %s', async (_, said, action) => {
    await hand(changedReport());
    await hand(unbalanced(5));
    await report.waive(reason, 2);
    expect((await packet()).reports).toMatchObject([{ version: 2 }]);
    const keys = (await report.errors(2)).map(({ key }) => key);
    const { accepted, findings, decisions } = await report.decide(said(keys), 2);
    expect(accepted).toBe(false);
    const { kind } = said([]);
    const now = findings.filter(isError).map(({ decision }) => decision?.kind ?? 'withdraw');
    expect(now).toEqual(keys.map(() => kind));
    expect(await packet()).toMatchObject({ reports: [{ version: 1 }], waiting: [{ version: 2 }] });
    expect((await audit()).map((entry) => entry.action)).toEqual(expect.arrayContaining([action, 'acceptanceLost']));
    expect(decisions.map((each) => each.kind)).toEqual([...keys.map(() => kind), ...keys.map(() => 'waive')]);
    expect(decisions).toEqual((await report.open(2)).decisions);
    expect(decisions[0]).toMatchObject({ who: 'office', cells: expect.arrayContaining([received]) });
  });

  it('are judged for every version that can count', async () => {
    await hand(unbalanced(5));
    await report.waive(reason);
    await hand(unbalanced(5, { closing: '补充说明' }));
    const findings = (await report.errors(2)).map(({ key }) => key);
    await report.decide({ kind: 'withdraw', findings }, 2);
    expect(await packet()).toMatchObject({ reports: [], waiting: [{ version: 2 }] });
    await report.waive(reason, 1);
    expect((await packet()).reports).toMatchObject([{ version: 2 }]);
  });

  it('offer last year’s reason on the same cells', async () => {
    await hand(unbalanced(5, { year: 2022 }));
    await of(2022).waive(reason);
    await hand(unbalanced(6));
    const errors = await report.errors();
    const about = errors.filter(({ cells }) => cells.includes(received));
    expect(about.map(({ lastYear }) => lastYear?.reason)).toEqual(about.map(() => reason));
    await report.waive('同上年');
    expect((await report.errors()).map(({ lastYear }) => lastYear)).toEqual(errors.map(() => null));
  });

  it('offer that of the body that was merged into this one', async () => {
    const { regionId, agencyId } = county;
    const other = await fresh.store.inScope(office, (tx) => tx.agencies.add(regionId, '汶上县商务局', 'department'));
    await hand(unbalanced(5, { year: 2022, agency: '汶上县商务局' }));
    await of(2022, other.id).waive(reason);
    await hand(unbalanced(6));
    expect((await report.errors()).every(({ lastYear }) => lastYear === null)).toBe(true);
    await new ChangeAgency(fresh.store, fresh.clock).continueFrom(office, regionId, agencyId, {
      predecessors: [{ agencyId: other.id, kind: 'merged', since: '2023-03-01' }],
      close: true,
    });
    expect((await report.errors()).map(({ lastYear }) => lastYear?.reason)).toContain(reason);
  });

  it('let the report on the next year be held against one that counts by a waiver', async () => {
    await hand(unbalanced(5, { year: 2022 }));
    await hand(changedReport());
    const carryOver = async () =>
      (await report.open()).findings
        .filter(({ check }) => check === 'requests-carry-over')
        .map(({ outcome }) => outcome);
    expect(await carryOver()).toEqual(['cannotBeAssessed']);
    await of(2022).waive(reason);
    expect(await carryOver()).toEqual([]);
    const findings = (await of(2022).errors()).map(({ key }) => key);
    await of(2022).decide({ kind: 'withdraw', findings });
    expect(await carryOver()).toEqual(['cannotBeAssessed']);
  });

  it.each<[string, (key: string, notAssessed: string) => FindingDecision, string]>([
    ['a finding that is not there', () => ({ kind: 'waive', findings: ['0'.repeat(32)], reason }), 'conflict'],
    [
      'one that is not there beside one that is',
      (key) => ({ kind: 'waive', findings: [key, '0'.repeat(32)], reason }),
      'conflict',
    ],
    ['what cannot be assessed', (_, key) => ({ kind: 'confirm', findings: [key] }), 'invalid'],
    ['to take back what was not decided', (key) => ({ kind: 'withdraw', findings: [key] }), 'conflict'],
  ])('refuse %s and keep nothing', async (_, said, kind) => {
    await hand(unbalanced(5));
    const { findings } = await report.open();
    const error = findings.find(isError);
    const notAssessed = findings.find(({ outcome }) => outcome === 'cannotBeAssessed');
    const decided = report.decide(said(error?.key ?? '', notAssessed?.key ?? ''));
    await expect(decided).rejects.toMatchObject({ kind });
    expect((await report.open()).decisions).toEqual([]);
  });

  it('refuse the same again, and take another reason', async () => {
    await hand(unbalanced(5));
    await report.waive(reason);
    await expect(report.waive(reason)).rejects.toMatchObject({ kind: 'conflict' });
    await report.waive('核对过原始台账');
    expect((await report.errors()).map(({ decision }) => decision?.reason)).toContain('核对过原始台账');
  });

  it('are taken for no county but the actor’s', async () => {
    await hand(unbalanced(5));
    const findings = (await report.errors()).map(({ key }) => key);
    const stranger = { name: 'stranger', regions: [county.regionId + 1] };
    const decided = report.decide({ kind: 'waive', findings, reason }, 1, stranger);
    await expect(decided).rejects.toMatchObject({ kind: 'notFound' });
    expect((await report.open()).decisions).toEqual([]);
  });

  it('can be made on what was found before there were keys', async () => {
    await hand(unbalanced(5));
    const before = (await report.errors()).map(({ key }) => key);
    await fresh.owner.query('update finding set key = null');
    expect((await report.errors()).map(({ key }) => key)).toEqual(before);
    expect((await packet()).waiting).toMatchObject([{ findings: { error: before.length, waived: 0 } }]);
    expect((await report.waive(reason)).accepted).toBe(true);
    expect((await packet()).reports).toMatchObject([{ findings: { error: 0, waived: before.length } }]);
  });

  it('stand on what checks of the county’s year found, until another passage is copied', async () => {
    const copied = async () =>
      (await report.open()).findings.filter(
        ({ check, outcome }) => check.startsWith('copied') && outcome === 'finding',
      );
    await fresh.store.inScope(office, (tx) => tx.agencies.add(county.regionId, '汶上县商务局', 'department'));
    await hand(changedReport());
    expect(await copied()).toEqual([]);
    await hand(unbalanced(0, { agency: '汶上县商务局' }));
    const found = await copied();
    expect(found.length).toBeGreaterThan(0);
    const findings = found.map(({ key }) => key);
    const { accepted } = await report.decide({ kind: 'waive', findings, reason: '两单位合署办公' });
    expect(accepted).toBe(true);
    const decided = async () => (await copied()).map(({ decision }) => decision?.reason ?? null);
    expect(await decided()).toEqual(found.map(() => '两单位合署办公'));
    expect((await packet()).reports).toMatchObject([{ findings: { copied: 0 } }, {}]);
    await hand(changedReport({ closing: ['另附说明。'] }));
    expect(await decided()).toEqual(found.map(() => '两单位合署办公'));
    // Section one without its last paragraph, section five as it was.
    const sections = wenshangIndustry2023.sections.map((section) =>
      section.number === 1 ? { ...section, parts: section.parts.slice(0, -1) } : section,
    );
    await hand(changedReport({ sections }));
    expect(await decided()).toEqual([null, '两单位合署办公']);
    expect((await copied())[0]?.reopened?.reason).toBe('两单位合署办公');
    expect((await packet()).reports).toMatchObject([{ findings: { copied: 1 } }, {}]);
  });

  it('leave the numbers of the report as the body wrote them', async () => {
    await hand(unbalanced(5));
    await report.waive(reason);
    const [counted] = await fresh.store.look(office, (tx) => tx.reports.accepted(county.regionId));
    expect(counted === undefined ? null : packedFigure(counted.figures, received)).toMatchObject({ value: 5 });
  });
});
