import type { Figure } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { processingFeeInTens } from './processing-fee-in-tens.ts';

const code = 'processingFee.amount';
const outcomeWith = (change: Partial<Figure> | null) =>
  processingFeeInTens.run(withFigures(validReport(), { [code]: change }));

describe('processing-fee-in-tens', () => {
  it('says what its example tells', () => {
    const charged = (yuan: number) =>
      withLine('本年收取信息处理费', `（一）本年收取信息处理费{processingFee.amount=${yuan}}元。`);
    expectExample(processingFeeInTens, charged(30), charged(35));
  });

  it.each([
    [0, '元', 'holds'],
    [30, '元', 'holds'],
    [35, '元', 'finding'],
    [12.5, '元', 'finding'],
    [0.123, '万元', 'holds'],
    [0.1234, '万元', 'finding'],
  ])('judges %d %s: %s', (value, unit, outcome) => {
    expect(outcomeWith({ value, unit })).toMatchObject([
      { outcome, severity: 'notice', cells: [code], left: { value, places: [{ kind: 'sentence' }] } },
    ]);
  });

  it.each(Object.keys(inexact))('cannot be assessed where the amount is %s', (kind) => {
    expect(outcomeWith(inexact[kind] ?? {})).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('cannot be assessed where it is not stated, or in a unit that is not known', () => {
    expect(outcomeWith(null)).toMatchObject([{ outcome: 'cannotBeAssessed', reason: { zh: '「信息处理费」未载明' } }]);
    expect(outcomeWith({ unit: '件' })).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('says that an amount is inferred', () => {
    expect(outcomeWith({ value: 35, standing: 'inferred' })[0]?.message.zh).toContain('（推定）');
  });

  it('asks nothing of the edition of 2019', () => {
    const draft = validDraft(requestsAndReviews('2019'));
    expect(processingFeeInTens.run(withFigures(subjectOf({ ...draft, form: '2019' }), { [code]: null }))).toEqual([]);
  });
});
