import { expectExample } from '../test/expect-example.ts';
import { following, reportOf2022, steadyReport } from '../test/last-year.ts';
import { inexact, withFigures } from '../test/valid-report.ts';
import { reviewWithoutRequests } from './review-without-requests.ts';

const none = { 'requests.received.total': { value: 0 }, 'requests.carriedIn.total': { value: 0 } };
const noReviews = Object.fromEntries(
  ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map((group) => [
    `review.${group}.total`,
    { value: 0 },
  ]),
);
const run = (now: Parameters<typeof withFigures>[1], last: Parameters<typeof reportOf2022>[0]) =>
  reviewWithoutRequests.run(following(reportOf2022(last), withFigures(steadyReport(), now)));

describe('review-without-requests', () => {
  it('says what its example tells', () => {
    const reviews = (reconsiderations: number) => {
      const now = { ...none, ...noReviews, 'review.reconsideration.total': { value: reconsiderations } };
      return following(reportOf2022(none), withFigures(steadyReport(), now));
    };
    expectExample(reviewWithoutRequests, reviews(0), reviews(1));
  });

  it('finds reviews where nothing was applied for in either year', () => {
    const [finding, ...rest] = run(none, none);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'notice',
      left: { value: 24 },
      right: { value: 0, reports: [{ agencyId: 1, year: 2022 }] },
    });
    expect(finding?.message.zh).toMatch(/两年都没有申请，却有复议或诉讼$/);
  });

  it.each([
    ['applications this year', {}, none],
    ['applications last year', none, {}],
    ['a case carried into this year', { ...none, 'requests.carriedIn.total': { value: 1 } }, none],
    ['no reviews', { ...none, ...noReviews }, none],
  ])('holds with %s', (_, now, last) => {
    expect(run(now, last)).toMatchObject([{ outcome: 'holds' }]);
  });

  it('holds with applications this year, also where last year’s report is not there', () => {
    expect(reviewWithoutRequests.run(following(null))).toMatchObject([{ outcome: 'holds' }]);
    expect(reviewWithoutRequests.run(following(null, withFigures(steadyReport(), none)))).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh: '没有已接受的2022年年报' } },
    ]);
  });

  it.each(Object.keys(inexact))('takes a %s cell of either year for no zero', (kind) => {
    const change = { ...none, 'requests.received.total': inexact[kind] ?? {} };
    expect(run(change, none)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
    expect(run(none, change)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
