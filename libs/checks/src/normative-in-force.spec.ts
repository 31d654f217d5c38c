import { expectExample } from '../test/expect-example.ts';
import { following, lastYearOf, reportOf2022, steadyReport } from '../test/last-year.ts';
import { inexact, withFigures } from '../test/valid-report.ts';
import { normativeInForce } from './normative-in-force.ts';

const row = 'disclosure.normativeDocuments';
const had = (value: number) => reportOf2022({ [`${row}.inForce`]: { value } });
const states = (issued: number, repealed: number, inForce: number) =>
  withFigures(steadyReport(), {
    [`${row}.issued`]: { value: issued },
    [`${row}.repealed`]: { value: repealed },
    [`${row}.inForce`]: { value: inForce },
  });
const notHolding = (subject: ReturnType<typeof following>) =>
  normativeInForce.run(subject).filter(({ outcome }) => outcome !== 'holds');

describe('normative-in-force', () => {
  it('says what its example tells', () => {
    expectExample(normativeInForce, following(had(10), states(3, 2, 11)), following(had(10), states(3, 2, 12)));
  });

  it('holds for rules and for normative documents where the stock rolls forward', () => {
    const outcomes = normativeInForce.run(following(had(10), states(3, 2, 11)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['holds', 'holds']);
  });

  it.each([
    [12, 1],
    [8, 3],
  ])('warns of %i in force where 11 are due, and asks why', (inForce, difference) => {
    const [finding, ...rest] = notHolding(following(had(10), states(3, 2, inForce)));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'warning',
      cells: [`${row}.issued`, `${row}.repealed`, `${row}.inForce`],
      left: { value: inForce, places: [{}] },
      right: { value: 11, places: [{}, {}], reports: [{ agencyId: 1, year: 2022 }] },
    });
    expect(finding?.message.zh).toMatch(new RegExp(`应为11，相差${difference}；如因失效、承继或重新发布，请说明$`));
    expect(finding?.message.zh).toContain('2022年「行政规范性文件·现行有效件数」10');
  });

  it('warns of more repealed than there were, and of nothing else then', () => {
    const [finding, ...rest] = notHolding(following(had(10), states(3, 14, 0)));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      cells: [`${row}.repealed`, `${row}.issued`],
      left: { value: 14 },
      right: { value: 13 },
    });
    expect(finding?.message.zh).toContain('多于2022年');
    expect(notHolding(following(had(10), states(3, 13, 0)))).toEqual([]);
  });

  it('adds up what the predecessors of a merged body had', () => {
    const before = lastYearOf(had(4), 'merged', had(6));
    expect(notHolding({ ...states(0, 0, 10), before })).toEqual([]);
  });

  it('cannot assess 2021: the form of 2019 counts another stock', () => {
    const { figures } = reportOf2022();
    const before = { ...lastYearOf({ form: '2019', figures }), year: 2020 };
    expect(normativeInForce.run({ ...steadyReport(), before })).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh: '2020年年报用2019年版格式，没有这一项' } },
    ]);
  });

  it('cannot assess a report on the form of 2019', () => {
    const subject = steadyReport();
    const earlier = { ...subject, report: { ...subject.report, form: '2019' as const } };
    expect(normativeInForce.run(following(reportOf2022(), earlier))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it.each(Object.keys(inexact))('takes a %s cell of either year for no number', (kind) => {
    const change = { [`${row}.inForce`]: inexact[kind] ?? {} };
    for (const subject of [
      following(reportOf2022(change)),
      following(reportOf2022(), withFigures(steadyReport(), change)),
    ]) {
      expect(notHolding(subject)).toMatchObject([{ outcome: 'cannotBeAssessed', right: { value: null } }]);
    }
  });
});
