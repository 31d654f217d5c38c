import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { countyIssuesNoRules } from './county-issues-no-rules.ts';

const valid = validReport();
const outcomeWith = (change: Parameters<typeof withFigures>[1]) => countyIssuesNoRules.run(withFigures(valid, change));

describe('county-issues-no-rules', () => {
  it('says what its example tells', () => {
    const issued = (value: number) => withFigures(valid, { 'disclosure.rules.issued': { value, text: String(value) } });
    expectExample(countyIssuesNoRules, issued(0), issued(1));
  });

  it('holds where the row is 0', () => {
    expect(countyIssuesNoRules.run(valid)).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each(['issued', 'repealed', 'inForce'])('finds a rule that is %s', (column) => {
    const code = `disclosure.rules.${column}`;
    expect(outcomeWith({ [code]: { value: 1, text: '1' } })).toMatchObject([
      { outcome: 'finding', severity: 'warning', cells: [code], left: { places: [{ kind: 'cell' }] } },
    ]);
  });

  it('finds it beside a blank, and names what is printed', () => {
    const [finding] = outcomeWith({
      'disclosure.rules.issued': { value: 2, text: '2' },
      'disclosure.rules.repealed': inexact.blank ?? {},
    });
    expect(finding?.message.zh).toMatch(/本年制发件数」2：县级单位没有规章制定权$/);
  });

  it.each(['blank', 'notApplicable', 'unreadable'])('takes a cell that is %s for no zero', (kind) => {
    expect(outcomeWith({ 'disclosure.rules.issued': inexact[kind] ?? {} })).toMatchObject([
      { outcome: 'cannotBeAssessed' },
    ]);
  });

  it('cannot be assessed without a form', () => {
    expect(countyIssuesNoRules.run(withReport(valid, { form: null }))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
