import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { requestAndReviewCells } from './request-and-review-cells.ts';

const pending = 'review.reconsideration.pending';
const withCell = (change: Parameters<typeof withFigures>[1][string]) =>
  withFigures(validReport(), { [pending]: change });

describe('request-and-review-cells', () => {
  it('says what its example tells', () => {
    expectExample(requestAndReviewCells, validReport(), withCell({ value: -1, text: '-1' }));
  });

  it.each([
    ['-1', -1],
    ['0.5', 0.5],
  ])('takes %s for an error', (text, value) => {
    expect(requestAndReviewCells.run(withCell({ text, value }))).toMatchObject([
      { outcome: 'finding', severity: 'error', cells: [pending], left: { value, places: [{}] } },
    ]);
  });

  it.each([
    ['unreadable', 'finding'],
    ['approximate', 'finding'],
    ['blank', 'holds'],
    ['notApplicable', 'holds'],
  ])('judges a cell that is %s: %s', (kind, outcome) => {
    const [only, ...rest] = requestAndReviewCells.run(withCell(inexact[kind] ?? {}));
    expect(rest).toEqual([]);
    expect(only?.outcome).toBe(outcome);
    if (outcome === 'finding') expect(only).toMatchObject({ severity: 'warning', cells: [pending] });
  });

  it('says once of all cells that have words where a number is due', () => {
    const words = inexact['unreadable'] ?? {};
    const subject = withFigures(validReport(), { [pending]: words, 'requests.received.person': words });
    expect(requestAndReviewCells.run(subject)).toMatchObject([{ cells: ['requests.received.person', pending] }]);
  });

  it.each([
    ['2014–2018', subjectOf({ ...validDraft(requestsAndReviews('2014')), form: '2014' })],
    ['a year without tables', withReport(validReport(), { figures: {} })],
  ])('cannot be assessed for %s', (_, subject) => {
    expect(requestAndReviewCells.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('leaves table two to its own check', () => {
    const subject = withFigures(validReport(), { 'disclosure.licences.decisions': { value: -1 } });
    expect(requestAndReviewCells.run(subject)).toMatchObject([{ outcome: 'holds' }]);
  });
});
