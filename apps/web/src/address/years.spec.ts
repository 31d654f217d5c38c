import { findingsOf, owedOn, waitingOn } from '../county-view/packet-of.ts';
import { askedYear, latestYear, yearsOf } from './years.ts';

const figures = { form: '2021' as const, values: [], states: '' };
const report = (year: number) => ({
  agencyId: 1,
  year,
  version: 1,
  receivedAt: '2024-01-20T02:00:00Z',
  firstReceivedAt: '2024-01-20T02:00:00Z',
  acceptance: 'automatic' as const,
  figures,
  reviewed: { confirmed: 0, corrected: 0 },
  corrections: [],
  published: null,
  findings: findingsOf(),
});
const empty = { reports: [], waiting: [], owed: [] };

describe('the years of a county', () => {
  it('are those of reports, waiting ones and obligations, each once, newest first', () => {
    expect(
      yearsOf({
        reports: [report(2022), report(2023), report(2022)],
        waiting: [waitingOn(2, 2021, 1)],
        owed: [owedOn(2024, [1])],
      }),
    ).toEqual([2024, 2023, 2022, 2021]);
  });

  it('the latest with a report is shown, though a later one is owed already', () => {
    expect(latestYear({ ...empty, reports: [report(2023)], owed: [owedOn(2024, [1])] })).toBe(2023);
  });

  it('a year of which only a report with errors is in counts', () => {
    expect(latestYear({ ...empty, waiting: [waitingOn(2, 2022, 1)] })).toBe(2022);
  });

  it('without reports the latest owed is shown, without any there is none', () => {
    expect(latestYear({ ...empty, owed: [owedOn(2023, [1])] })).toBe(2023);
    expect(latestYear(empty)).toBeNull();
  });
});

describe('the year an address asks for', () => {
  it.each([
    ['2023', 2023],
    ['1999', null],
    ['20233', null],
    ['last', null],
    [undefined, null],
    [['2023'], null],
  ])('%j is %s', (value, expected) => {
    expect(askedYear(value)).toBe(expected);
  });
});
