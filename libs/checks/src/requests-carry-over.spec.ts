import fc from 'fast-check';
import { expectExample } from '../test/expect-example.ts';
import { following, lastYearOf, reportOf2022, steadyReport } from '../test/last-year.ts';
import { anyCells } from '../test/valid-cells.ts';
import { inexact, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { requestsCarryOver } from './requests-carry-over.ts';

const columns = ['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'];
const notHolding = (subject: ReturnType<typeof following>) =>
  requestsCarryOver.run(subject).filter(({ outcome }) => outcome !== 'holds');

describe('requests-carry-over', () => {
  it('says what its example tells', () => {
    const earlier = reportOf2022({ 'requests.carriedForward.person': { value: 2 } });
    const carryingIn = (value: number) =>
      following(earlier, withFigures(steadyReport(), { 'requests.carriedIn.person': { value } }));
    expectExample(requestsCarryOver, carryingIn(2), carryingIn(1));
  });

  it('holds once for each of the seven columns', () => {
    expect(requestsCarryOver.run(following(reportOf2022())).map(({ outcome }) => outcome)).toEqual(
      Array(7).fill('holds'),
    );
  });

  it('has no outcome where only the document is at hand', () => {
    expect(requestsCarryOver.run(steadyReport())).toEqual([]);
  });

  it.each(columns)('finds that last year carried two more forward: %s', (column) => {
    const code = `requests.carriedForward.${column}`;
    const due = (steadyReport().report.figures[code]?.value ?? 0) + 2;
    const [finding, ...rest] = notHolding(following(reportOf2022({ [code]: { value: due } })));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'error',
      cells: [`requests.carriedIn.${column}`],
      left: { value: due - 2, places: [{ kind: 'cell' }] },
      right: { value: due, places: [], reports: [{ agencyId: 1, year: 2022 }] },
    });
    expect(finding?.message.zh).toContain(`2022年「四、结转下年度继续办理`);
    expect(finding?.message.zh).toMatch(new RegExp(`」${due}，相差2$`));
    expect(finding?.message.en).toMatch(/difference 2$/);
  });

  it('finds every column that does not follow, whatever the numbers are, and no other', () => {
    fc.assert(
      fc.property(anyCells('2021'), anyCells('2021'), (cells, earlier) => {
        const found = notHolding(following(validReport(earlier).report, validReport(cells)));
        const broken = columns.filter(
          (column) => cells[`requests.carriedIn.${column}`] !== earlier[`requests.carriedForward.${column}`],
        );
        expect(found.map((finding) => finding.cells)).toEqual(broken.map((column) => [`requests.carriedIn.${column}`]));
      }),
      { numRuns: 40 },
    );
  });

  it('names the one column as the cause where the total is off by as much', () => {
    const off = { 'requests.carriedForward.legal': { value: 4 }, 'requests.carriedForward.total': { value: 9 } };
    const causes = (more: Parameters<typeof reportOf2022>[0] = {}) =>
      notHolding(following(reportOf2022({ ...off, ...more }))).map(({ cause }) => cause);
    expect(causes()).toEqual(['requests.carriedIn.legal', 'requests.carriedIn.legal']);
    expect(causes({ 'requests.carriedForward.total': { value: 8 } })).toEqual([undefined, undefined]);
    expect(causes({ 'requests.carriedForward.person': { value: 3 } })).toEqual([undefined, undefined, undefined]);
  });

  describe('of a merged body', () => {
    const forward = (value: number) => reportOf2022({ 'requests.carriedForward.company': { value } });
    const merged = (...values: (number | null)[]) => {
      const [first = null, ...others] = values.map((value) => (value === null ? null : forward(value)));
      const cells = { 'requests.carriedIn.company': { value: 5 } };
      return { ...withFigures(steadyReport(), cells), before: lastYearOf(first, 'merged', ...others) };
    };
    const ofCompanies = (subject: ReturnType<typeof merged>) =>
      requestsCarryOver.run(subject).find(({ cells }) => cells[0] === 'requests.carriedIn.company');

    it('adds up what its predecessors carried forward', () => {
      expect(ofCompanies(merged(2, 3))).toMatchObject({
        outcome: 'holds',
        right: {
          value: 5,
          reports: [
            { agencyId: 1, year: 2022 },
            { agencyId: 2, year: 2022 },
          ],
        },
      });
      const finding = ofCompanies(merged(2, 2));
      expect(finding).toMatchObject({ outcome: 'finding', right: { value: 4 } });
      expect(finding?.message.zh).toContain('2022年合并前各单位「四、结转下年度继续办理·商业企业」2＋2＝4，相差1');
    });

    it('is not assessed where one of them has no report that counts', () => {
      expect(requestsCarryOver.run(merged(5, null))).toMatchObject([
        { outcome: 'cannotBeAssessed', reason: { zh: '合并前的2个单位中有1个没有已接受的2022年年报' } },
      ]);
    });
  });

  it.each(['split', 'unknown'] as const)('is not assessed where the relation to last year is %s', (relation) => {
    const subject = { ...steadyReport(), before: lastYearOf(reportOf2022(), relation) };
    expect(requestsCarryOver.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it.each([
    ['there is no report of last year', following(null), '没有已接受的2022年年报'],
    ['its form is not known', following({ ...reportOf2022(), form: null }), '不能判定2022年年报的格式'],
    ['it was on the statistics form', following({ ...reportOf2022(), form: '2014' }), '2014年版格式，没有这一项'],
    ['table three was not read in it', following({ form: '2021', figures: {} }), '2022年年报中没有读到'],
    [
      'table three was not read in this one',
      following(reportOf2022(), withReport(steadyReport(), { figures: {} })),
      '没有读到表三',
    ],
  ])('says once that %s', (_, subject, reason) => {
    const [outcome, ...rest] = requestsCarryOver.run(subject);
    expect(rest).toEqual([]);
    expect(outcome).toMatchObject({ outcome: 'cannotBeAssessed' });
    expect(outcome?.reason?.zh).toContain(reason);
  });

  it.each(Object.keys(inexact))('takes a %s cell of either year for no number', (kind) => {
    const change = inexact[kind] ?? {};
    const [last, ...none] = notHolding(following(reportOf2022({ 'requests.carriedForward.legal': change })));
    const changed = withFigures(steadyReport(), { 'requests.carriedIn.legal': change });
    const [own, ...nothing] = notHolding(following(reportOf2022(), changed));
    expect([...none, ...nothing]).toEqual([]);
    expect(last).toMatchObject({ outcome: 'cannotBeAssessed', cells: ['requests.carriedIn.legal'] });
    expect(last?.reason?.zh).toMatch(/^2022年年报中「四、结转下年度继续办理·法律服务机构」/);
    expect(own?.reason?.zh).toMatch(/^「二、上年结转政府信息公开申请数量·法律服务机构」/);
  });
});
