import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures } from '../test/valid-report.ts';
import { mostlyOther } from './mostly-other.ts';

const [other, total] = ['requests.other.other.total', 'requests.total.total'];
const outcomeOf = (others: number, all: number) =>
  mostlyOther.run(withFigures(validReport(), { [other]: { value: others }, [total]: { value: all } }))[0];

describe('mostly-other', () => {
  it('says what its example tells', () => {
    const counted = (others: number) =>
      withFigures(validReport(), { [other]: { value: others }, [total]: { value: 12 } });
    expectExample(mostlyOther, counted(2), counted(9));
  });

  it.each([
    [6, 10, 'finding'],
    [5, 10, 'holds'],
    [13, 19, 'finding'],
    [0, 19, 'holds'],
    [9, 9, 'cannotBeAssessed'],
    [0, 0, 'cannotBeAssessed'],
  ])('judges %i of %i: %3$s', (others, all, outcome) => {
    expect(outcomeOf(others, all)).toMatchObject({
      outcome,
      severity: 'notice',
      left: { value: others, places: [{}] },
      right: { value: all, places: [{}] },
    });
  });

  it('looks at the one row of 2019', () => {
    const of2019 = subjectOf({ ...validDraft(requestsAndReviews('2019')), form: '2019' });
    const subject = withFigures(of2019, { 'requests.other.total': { value: 9 }, [total]: { value: 12 } });
    expect(mostlyOther.run(subject)).toMatchObject([{ outcome: 'finding', cells: ['requests.other.total', total] }]);
  });

  it.each(Object.keys(inexact))('takes a total that is %s for no number', (kind) => {
    const subject = withFigures(validReport(), { [total]: inexact[kind] ?? {} });
    expect(mostlyOther.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
