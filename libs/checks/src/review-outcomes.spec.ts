import { expectExample } from '../test/expect-example.ts';
import { validReport, withFigures } from '../test/valid-report.ts';
import { reviewOutcomes } from './review-outcomes.ts';

const valid = validReport();

describe('review-outcomes', () => {
  it('says what its example tells', () => {
    const reconsidered = (total: number) =>
      withFigures(valid, {
        'review.reconsideration.upheld': { value: 2 },
        'review.reconsideration.corrected': { value: 1 },
        'review.reconsideration.other': { value: 0 },
        'review.reconsideration.pending': { value: 0 },
        'review.reconsideration.total': { value: total },
      });
    expectExample(reviewOutcomes, reconsidered(3), reconsidered(4));
  });

  it('holds once for each of the three groups of a valid report', () => {
    expect(reviewOutcomes.run(valid).map(({ outcome }) => outcome)).toEqual(['holds', 'holds', 'holds']);
  });

  it.each([
    ['review.reconsideration.upheld', '行政复议·总计'],
    ['review.litigation.direct.pending', '行政诉讼·未经复议直接起诉·总计'],
    ['review.litigation.afterReconsideration.total', '行政诉讼·复议后起诉·总计'],
  ])('finds that the group no longer adds up when %s is ten more', (code, label) => {
    const subject = withFigures(valid, { [code]: { value: (valid.report.figures[code]?.value ?? 0) + 10 } });
    const findings = reviewOutcomes.run(subject).filter(({ outcome }) => outcome === 'finding');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'error' });
    expect(findings[0]?.message.zh).toMatch(new RegExp(`「${label}」\\d+，相差10$`));
  });
});
