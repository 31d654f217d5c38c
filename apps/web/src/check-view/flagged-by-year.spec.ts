import { flaggedByYear } from './flagged-by-year.ts';

const found = {
  check: 'sums',
  outcome: 'finding' as const,
  severity: 'error' as const,
  cells: [],
  left: { value: 1, places: [] },
  right: { value: 2, places: [] },
  message: { zh: '不等', en: 'not equal' },
};
const roster = [
  { id: 7, name: '甲局' },
  { id: 3, name: '乙局' },
];
const flagged = (agencyId: number, year: number, many = 1) => ({
  agencyId,
  year,
  version: 1,
  findings: Array.from({ length: many }, () => found),
  stored: 0,
});

describe('what a back-test flags', () => {
  it('is grouped by year, the latest first, in the order of the roster', () => {
    const years = flaggedByYear({ flagged: [flagged(3, 2022, 2), flagged(7, 2022), flagged(3, 2023)] }, roster);
    expect(years.map(({ year, findings, reports }) => [year, findings, reports.map(({ name }) => name)])).toEqual([
      [2023, 1, ['乙局']],
      [2022, 3, ['甲局', '乙局']],
    ]);
  });

  it('keeps a report of a body that the roster does not have, last', () => {
    const [year] = flaggedByYear({ flagged: [flagged(99, 2023), flagged(3, 2023)] }, roster);
    expect(year?.reports.map(({ agencyId, name }) => [agencyId, name])).toEqual([
      [3, '乙局'],
      [99, null],
    ]);
  });

  it('is nothing where nothing is flagged', () => {
    expect(flaggedByYear({ flagged: [] }, roster)).toEqual([]);
  });
});
