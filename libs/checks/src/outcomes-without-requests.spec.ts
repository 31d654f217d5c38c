import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { inexact, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { outcomesWithoutRequests } from './outcomes-without-requests.ts';

/** A report in which no company applied. */
const valid = validReport(requestsAndReviews('2021', (code) => (code.endsWith('.company') ? 0 : 1)));
const outcomesWith = (changes: Parameters<typeof withFigures>[1]) =>
  outcomesWithoutRequests.run(withFigures(valid, changes));
const one = { value: 1, text: '1' };

describe('outcomes-without-requests', () => {
  it('says what its example tells', () => {
    const granted = (value: number) =>
      withFigures(valid, {
        'requests.granted.company': { value, text: String(value) },
        'requests.total.company': { value, text: String(value) },
      });
    expectExample(outcomesWithoutRequests, granted(0), granted(1));
  });

  it('holds once, with and without applications', () => {
    expect(outcomesWithoutRequests.run(valid)).toMatchObject([{ outcome: 'holds' }]);
    expect(outcomesWithoutRequests.run(validReport(requestsAndReviews('2021', () => 0)))).toMatchObject([
      { outcome: 'holds' },
    ]);
  });

  it.each(['requests.granted.company', 'requests.other.feeUnpaid.company', 'requests.total.company'])(
    'finds %s without an application',
    (code) => {
      const [finding, ...rest] = outcomesWith({ [code]: one });
      expect(rest).toEqual([]);
      expect(finding).toMatchObject({
        outcome: 'finding',
        severity: 'error',
        cells: ['requests.received.company', 'requests.carriedIn.company', code],
        left: { value: 0, places: [{}, {}] },
        right: { value: 1, places: [{ kind: 'cell' }] },
      });
      expect(finding?.message.zh).toMatch(/相差1$/);
    },
  );

  it('needs no carried forward', () => {
    const findings = outcomesWith({
      'requests.granted.company': one,
      'requests.carriedForward.company': inexact.blank ?? {},
    });
    expect(findings).toMatchObject([{ outcome: 'finding' }]);
  });

  it.each(['requests.received.company', 'requests.carriedIn.company'])('holds where %s is one', (code) => {
    expect(outcomesWith({ [code]: one, 'requests.granted.company': one })).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each(['requests.received.company', 'requests.carriedIn.company', 'requests.granted.company'])(
    'takes a blank %s for no zero',
    (code) => {
      const [outcome, ...rest] = outcomesWith({ [code]: inexact.blank ?? {} });
      expect(rest).toEqual([]);
      expect(outcome).toMatchObject({ outcome: 'cannotBeAssessed' });
      expect(outcome?.message.zh).toContain('商业企业」列');
    },
  );

  it('cannot be assessed without table three', () => {
    expect(outcomesWithoutRequests.run(withReport(valid, { figures: {} }))).toMatchObject([
      { outcome: 'cannotBeAssessed' },
    ]);
  });
});
