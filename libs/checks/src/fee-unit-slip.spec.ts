import { expectExampleOfYear } from '../test/expect-example.ts';
import { countyYearOf, type Numbers } from '../test/county-year.ts';
import { feeUnitSlip } from './fee-unit-slip.ts';

const code = 'disclosure.fees.amount';
const county = (now: Numbers[string], ...past: Numbers[string][]) =>
  countyYearOf([
    { now: { [code]: now }, past: Object.fromEntries(past.map((each, i) => [2023 - i, { [code]: each }])) },
  ]);
const outcomesOf = (...numbers: Parameters<typeof county>) => feeUnitSlip.runYear(county(...numbers)).get(1);

describe('fee-unit-slip', () => {
  it('says what its example tells', () => {
    expectExampleOfYear(feeUnitSlip, county(380, 412), county(3_800_000, 412));
  });

  it.each([
    ['yuan', [4_120_000, 398.5, 405], 'finding'],
    ['亿元', [0.0412, 398.5, 405], 'finding'],
    ['a hundred times as much', [41_200, 398.5, 405], 'holds'],
    ['the right unit after a year in yuan', [412, 4_000_000, 405], 'holds'],
    ['the right unit after two years right and one in yuan', [412, 4_000_000, 405, 398], 'holds'],
    ['nothing', [0, 398.5], 'holds'],
    ['something after nothing', [412, 0, 0], 'cannotBeAssessed'],
    ['a first year', [412], 'cannotBeAssessed'],
    ['a blank', ['blank', 398.5], 'cannotBeAssessed'],
    ['something after a blank', [412, 'blank'], 'cannotBeAssessed'],
  ] as const)('judges %s: %3$s', (_, numbers, outcome) => {
    const [now, ...past] = numbers;
    expect(outcomesOf(now, ...past)).toMatchObject([{ outcome, severity: 'warning', cells: [code] }]);
  });

  it('names the years it compares with', () => {
    expect(outcomesOf(4_120_000, 400, 410)).toMatchObject([
      {
        left: { value: 4_120_000, places: [] },
        right: {
          value: 404.97,
          reports: [
            { agencyId: 1, year: 2023 },
            { agencyId: 1, year: 2022 },
          ],
        },
      },
    ]);
  });

  it('takes nothing of bodies it was merged from, and says nothing where the form does not ask or no report is in', () => {
    const past = { 2023: { [code]: 412 } };
    const merged = countyYearOf([{ now: { [code]: 4_120_000 }, past, relation: 'merged' }]);
    expect(feeUnitSlip.runYear(merged).get(1)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
    expect(feeUnitSlip.runYear(countyYearOf([{ now: {} }], 2020)).get(1)).toEqual([]);
    expect(feeUnitSlip.runYear(countyYearOf([{ now: null, past }])).size).toBe(0);
  });
});
