import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { processingFeeStated } from './processing-fee-stated.ts';

const code = 'processingFee.amount';

describe('processing-fee-stated', () => {
  it('says what its example tells', () => {
    const first = '本年收取信息处理费';
    expectExample(
      processingFeeStated,
      withLine(first, '（一）本年收取信息处理费{processingFee.amount=0}元。'),
      withLine(first, '（一）本年制度完备。'),
    );
  });

  it('holds where an amount is stated, zero included', () => {
    expect(processingFeeStated.run(validReport())).toMatchObject([{ outcome: 'holds', left: { value: 0 } }]);
  });

  it('holds where the statement is there and gives no number', () => {
    const subject = withFigures(validReport(), { [code]: { cell: 'notApplicable', value: null, text: '无' } });
    expect(processingFeeStated.run(subject)).toMatchObject([{ outcome: 'holds', left: { value: null } }]);
  });

  it('finds its absence at the heading of section six', () => {
    const subject = withFigures(validReport(), { [code]: null });
    const [finding] = processingFeeStated.run(subject);
    expect(finding).toMatchObject({ outcome: 'finding', severity: 'notice', cells: [code] });
    expect(finding?.left.places).toMatchObject([{ section: 6 }]);
  });

  it('cannot be assessed without section six', () => {
    const subject = withFigures(withLine('六、其他需要报告', '（三）无标题'), { [code]: null });
    expect(processingFeeStated.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('asks nothing of the edition of 2019', () => {
    const draft = validDraft(requestsAndReviews('2019'));
    const subject = withFigures(subjectOf({ ...draft, form: '2019' }), { [code]: null });
    expect(processingFeeStated.run(subject)).toEqual([]);
  });
});
