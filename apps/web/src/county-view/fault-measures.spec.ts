import { type FaultMeasures, faultCounts, faultMeasures } from './fault-measures.ts';
import { handInsOf } from './hand-in.ts';
import { findingsOf, owedOn, packetOf, type ReportOf, waitingOn } from './packet-of.ts';

const due = { owed: [{ ...owedOn(2023, [1, 2]), handInBy: '2024-01-26' }] };
const today = '2024-01-30';
function measured(reports: readonly ReportOf[], change: Parameters<typeof packetOf>[2] = due): FaultMeasures[] {
  const packet = packetOf(2, reports, change);
  return handInsOf(packet, 2023).map((handIn) => faultMeasures(packet, 2023, handIn, today));
}
const of = (receivedAt: string, change: Partial<ReportOf> = {}): ReportOf => ({
  agency: 1,
  year: 2023,
  receivedAt,
  ...change,
});

describe('how late a body is', () => {
  it.each([
    ['2024-01-20T02:00:00Z', 0],
    ['2024-01-26T15:59:59Z', 0],
    ['2024-01-26T16:00:00Z', 1],
    ['2024-01-29T02:00:00Z', 3],
  ])('with a report handed in at %s: %s days, by the calendar of China', (receivedAt, days) => {
    expect(measured([of(receivedAt)])[0]?.late).toBe(days);
  });

  it('is counted to this day while nothing is in', () => {
    expect(measured([])[0]?.late).toBe(4);
  });

  it.each([
    ['2024-01-24T02:00:00Z', 0],
    ['2024-01-28T02:00:00Z', 2],
  ])('is told by the first document, handed in at %s, whatever came after: %s days', (firstReceivedAt, days) => {
    const counted = of('2024-01-29T02:00:00Z', { version: 2, firstReceivedAt });
    const newer = { ...waitingOn(1, 2023, 1), version: 3, receivedAt: '2024-01-30T02:00:00Z', firstReceivedAt };
    expect(measured([counted])[0]?.late).toBe(days);
    expect(measured([], { ...due, waiting: [newer] })[0]?.late).toBe(days);
    expect(measured([counted], { ...due, waiting: [newer] })[0]?.late).toBe(days);
  });

  it('cannot be told before the day, or without a day', () => {
    const later = { owed: [{ ...owedOn(2023, [1]), handInBy: '2024-02-10' }] };
    expect(measured([], later)[0]?.late).toBeNull();
    expect(measured([of('2024-01-29T02:00:00Z')], { owed: [owedOn(2023, [1])] })[0]?.late).toBeNull();
  });
});

describe('the findings of a body by fault', () => {
  it('are those of its last version, though an earlier one counts', () => {
    const counted = of('2024-01-20T02:00:00Z', { findings: { wrong: 1, copied: 2 } });
    expect(measured([counted])[0]).toMatchObject({ wrong: 1, incomplete: 0, copied: 2 });
    const newer = { ...waitingOn(1, 2023, 3), findings: findingsOf({ error: 3, wrong: 3, incomplete: 1 }) };
    expect(measured([counted], { ...due, waiting: [newer] })[0]).toMatchObject({ wrong: 3, incomplete: 1, copied: 0 });
  });

  it('cannot be told where nothing is in', () => {
    expect(measured([])[0]).toMatchObject({ wrong: null, incomplete: null, copied: null });
  });
});

describe('the faults of a county', () => {
  it('are counted in reports that are in, each fault apart, of those where it can be told', () => {
    const row = (state: 'accepted' | 'waiting' | 'missing', change: Partial<FaultMeasures>) => ({
      state,
      measures: { late: 0, wrong: 0, incomplete: 0, copied: 0, ...change },
    });
    const counts = faultCounts([
      row('accepted', { late: null, wrong: 2 }),
      row('waiting', { late: 3, wrong: 1, copied: 5 }),
      row('missing', { late: 9, wrong: null, incomplete: null, copied: null }),
    ]);
    expect(counts).toEqual([
      { measure: 'late', with: 1, told: 1 },
      { measure: 'wrong', with: 2, told: 2 },
      { measure: 'incomplete', with: 0, told: 2 },
      { measure: 'copied', with: 1, told: 2 },
    ]);
  });
});
