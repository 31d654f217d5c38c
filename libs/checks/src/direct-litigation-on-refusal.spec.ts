import { lastYearOf, reportOf2022 } from '../test/last-year.ts';
import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures, withReport } from '../test/valid-report.ts';
import { directLitigationOnRefusal } from './direct-litigation-on-refusal.ts';

const total = 'review.litigation.direct.total';
const inYear = (year: number | null, cases: number) =>
  withReport(withFigures(validReport(), { [total]: { value: cases } }), { year });
const having = (pending: number) =>
  lastYearOf(reportOf2022({ 'review.litigation.direct.pending': { value: pending } }));

describe('direct-litigation-on-refusal', () => {
  it('says what its example tells', () => {
    expectExample(directLitigationOnRefusal, inYear(2024, 0), inYear(2024, 2));
  });

  it.each([
    [2023, 2, 'holds'],
    [2024, 2, 'finding'],
    [2026, 1, 'finding'],
    [2025, 0, 'holds'],
    [null, 2, 'cannotBeAssessed'],
  ] as const)('judges %s with %i: %s', (year, cases, outcome) => {
    expect(directLitigationOnRefusal.run(inYear(year, cases))).toMatchObject([
      { outcome, severity: 'notice', cells: [total] },
    ]);
  });

  it.each([
    [2, 'holds'],
    [3, 'holds'],
    [1, 'finding'],
    [0, 'finding'],
  ])('takes two cases where %i were pending last year for: %s', (pending, outcome) => {
    const [only] = directLitigationOnRefusal.run({ ...inYear(2024, 2), before: having(pending) });
    expect(only).toMatchObject({ outcome, left: { value: 2, places: [{}] } });
    expect(only?.right.value).toBe(pending === 0 ? null : pending);
  });

  it('says what it can of the one report where last year’s cannot be compared', () => {
    expect(directLitigationOnRefusal.run({ ...inYear(2024, 2), before: lastYearOf(null) })).toMatchObject([
      { outcome: 'finding', right: { value: null } },
    ]);
  });

  it.each(Object.keys(inexact))('takes a %s cell for no number', (kind) => {
    const subject = withReport(withFigures(validReport(), { [total]: inexact[kind] ?? {} }), { year: 2024 });
    expect(directLitigationOnRefusal.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
