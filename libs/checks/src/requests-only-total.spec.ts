import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { requestsOnlyTotal } from './requests-only-total.ts';

const valid = validReport();
const parts = ['person', 'company', 'research', 'charity', 'legal', 'otherBody'];
const emptied = (row: string, columns: readonly string[], kind = 'blank') =>
  Object.fromEntries(columns.map((column) => [`${row}.${column}`, inexact[kind] ?? {}]));
const rows = ['requests.received', 'requests.granted'];

describe('requests-only-total', () => {
  it('says what its example tells', () => {
    const granted = (kinds: Parameters<typeof withFigures>[1]) =>
      withFigures(valid, { ...kinds, 'requests.granted.total': { value: 4, text: '4' } });
    const filled = Object.fromEntries(
      parts.map((column) => [`requests.granted.${column}`, { value: column === 'person' ? 4 : 0 }]),
    );
    expectExample(requestsOnlyTotal, granted(filled), granted(emptied('requests.granted', parts)));
  });

  it('holds once for a valid report', () => {
    expect(requestsOnlyTotal.run(valid)).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each(['blank', 'notApplicable'])('finds rows of which only the total is filled, the others %s', (kind) => {
    const changes = Object.assign({}, ...rows.map((row) => emptied(row, parts, kind)));
    const [finding] = requestsOnlyTotal.run(withFigures(valid, changes));
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'warning',
      cells: rows.map((row) => `${row}.total`),
    });
    expect([finding?.left.places.length, finding?.right.places.length]).toEqual([2, 12]);
    expect(finding?.message.zh).toContain('有2行只填了总计');
  });

  it('counts one row in the singular', () => {
    const [finding] = requestsOnlyTotal.run(withFigures(valid, emptied('requests.granted', parts)));
    expect(finding?.message.en).toBe('1 row of table three has only its total; the kinds of applicant are blank');
  });

  it.each([
    ['one kind of applicant is filled', emptied('requests.granted', parts.slice(1))],
    ['the whole row is blank', emptied('requests.granted', [...parts, 'total'])],
    ['the total alone is blank', emptied('requests.granted', ['total'])],
  ])('holds where %s', (_, changes) => {
    expect(requestsOnlyTotal.run(withFigures(valid, changes))).toMatchObject([{ outcome: 'holds' }]);
  });

  it('cannot be assessed without table three', () => {
    expect(requestsOnlyTotal.run(withReport(valid, { figures: {} }))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
