import { expectExample } from '../test/expect-example.ts';
import { following, lastYearOf, reportOf2022, steadyReport } from '../test/last-year.ts';
import { inexact, withFigures } from '../test/valid-report.ts';
import { reviewPendingReappears } from './review-pending-reappears.ts';

const notHolding = (subject: ReturnType<typeof following>) =>
  reviewPendingReappears.run(subject).filter(({ outcome }) => outcome !== 'holds');
const pending = (group: string, value: number) => reportOf2022({ [`review.${group}.pending`]: { value } });
const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];

describe('review-pending-reappears', () => {
  it('says what its example tells', () => {
    const now = withFigures(steadyReport(), { 'review.reconsideration.total': { value: 3 } });
    expectExample(
      reviewPendingReappears,
      following(pending('reconsideration', 2), now),
      following(pending('reconsideration', 4), now),
    );
  });

  it('holds once for each of the three groups', () => {
    expect(reviewPendingReappears.run(following(reportOf2022())).map(({ outcome }) => outcome)).toEqual(
      Array(3).fill('holds'),
    );
  });

  it.each(groups)('holds for %s where all of the cases are listed, and finds the one that is not', (group) => {
    expect(notHolding(following(pending(group, 8)))).toEqual([]);
    const [finding, ...rest] = notHolding(following(pending(group, 9)));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'warning',
      cells: [`review.${group}.total`],
      left: { value: 8, places: [{}] },
      right: { value: 9, places: [], reports: [{ agencyId: 1, year: 2022 }] },
    });
    expect(finding?.message.zh).toContain('至少1件上年未审结的案件没有列入');
  });

  it('asks a merged body for the cases of all its predecessors', () => {
    const before = lastYearOf(pending('litigation.direct', 4), 'merged', pending('litigation.direct', 5));
    expect(notHolding({ ...steadyReport(), before })).toMatchObject([{ outcome: 'finding', right: { value: 9 } }]);
  });

  it.each(Object.keys(inexact))('takes a %s cell of either year for no number', (kind) => {
    const change = inexact[kind] ?? {};
    const last = notHolding(following(reportOf2022({ 'review.reconsideration.pending': change })));
    const own = notHolding(
      following(reportOf2022(), withFigures(steadyReport(), { 'review.reconsideration.total': change })),
    );
    for (const outcomes of [last, own]) expect(outcomes).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('says once that there is no report of last year', () => {
    expect(reviewPendingReappears.run(following(null))).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { en: 'no report on 2022 counts' } },
    ]);
  });
});
