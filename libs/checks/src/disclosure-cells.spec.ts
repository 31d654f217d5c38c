import type { Figure } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { disclosureCells } from './disclosure-cells.ts';

const valid = validReport();
const issued = 'disclosure.normativeDocuments.issued';
const outcomesWith = (code: string, change: Partial<Figure>) =>
  disclosureCells.run(withFigures(valid, { [code]: change }));

describe('disclosure-cells', () => {
  it('says what its example tells', () => {
    const stating = (value: number) => withFigures(valid, { [issued]: { value, text: String(value) } });
    expectExample(disclosureCells, stating(3), stating(-3));
  });

  it('holds once for a valid report', () => {
    expect(disclosureCells.run(valid)).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['a negative count', issued, { value: -3, text: '-3' }, 'error', '-3：不能是负数'],
    ['a fraction of a document', issued, { value: 1.5, text: '1.5' }, 'error', '1.5：件数应为整数'],
    ['a negative amount', 'disclosure.fees.amount', { value: -0.5, text: '-0.5' }, 'error', '-0.5：不能是负数'],
    ['a blank', issued, inexact.blank ?? {}, 'notice', '空白'],
    ['a cell struck out', issued, inexact.notApplicable ?? {}, 'notice', '（/）填为不适用'],
    ['words', issued, inexact.unreadable ?? {}, 'warning', '（见附件）不能识读'],
    ['an approximation', issued, inexact.approximate ?? {}, 'warning', '（30余件）为约数'],
  ])('finds %s', (_, code, change, severity, words) => {
    const [finding, ...rest] = outcomesWith(code, change);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity,
      cells: [code],
      left: { places: [{ kind: 'cell' }] },
    });
    expect(finding?.message.zh).toContain(words);
  });

  it.each([
    ['a fraction of an amount', 'disclosure.fees.amount', { value: 1.25, text: '1.25' }],
    ['the row of rules struck out', 'disclosure.rules.issued', inexact.notApplicable ?? {}],
  ])('holds for %s', (_, code, change) => {
    expect(outcomesWith(code, change)).toMatchObject([{ outcome: 'holds' }]);
  });

  it('makes one finding of all blanks', () => {
    const blank = inexact.blank ?? {};
    const findings = disclosureCells.run(withFigures(valid, { [issued]: blank, 'disclosure.rules.issued': blank }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.cells).toHaveLength(2);
  });

  it('lets a change of 2019 be negative, and no other cell', () => {
    const of2019 = subjectOf({ ...validDraft(requestsAndReviews('2019')), form: '2019' });
    const outcomes = ['disclosure.licences.change', 'disclosure.licences.decisions'].map(
      (code) => disclosureCells.run(withFigures(of2019, { [code]: { value: -2, text: '-2' } }))[0]?.outcome,
    );
    expect(outcomes).toEqual(['holds', 'finding']);
  });

  it('cannot be assessed without table two', () => {
    expect(disclosureCells.run(withReport(valid, { figures: {} }))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
