import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures } from '../test/valid-report.ts';
import { proposalsAnswered } from './proposals-answered.ts';

describe('proposals-answered', () => {
  it('says what its example tells', () => {
    const answered = (value: number) => withFigures(validReport(), { 'proposals.answered': { value } });
    expectExample(proposalsAnswered, answered(9), answered(10));
  });

  it.each([
    ['as many as are handled', { value: 9 }, 'holds', 'warning'],
    ['more than are handled', { value: 10 }, 'finding', 'warning'],
    ['fewer than are handled', { value: 8 }, 'finding', 'notice'],
    ['a blank', inexact.blank ?? {}, 'cannotBeAssessed', 'warning'],
    ['an approximate number', inexact.approximate ?? {}, 'cannotBeAssessed', 'warning'],
    ['nothing at all', null, 'cannotBeAssessed', 'warning'],
  ])('judges %s', (_, change, outcome, severity) => {
    const subject = withFigures(validReport(), { 'proposals.answered': change });
    expect(proposalsAnswered.run(subject)).toMatchObject([{ outcome, severity }]);
  });
});
