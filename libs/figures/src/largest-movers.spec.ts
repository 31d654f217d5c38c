import fc from 'fast-check';
import { countyOf } from '../test/counties.ts';
import { anyHistory, statedCodes, withAgencies } from '../test/histories.ts';
import { largestMovers } from './largest-movers.ts';

const code = 'channels.website';
const body = (before: number | string, after: number | string) => ({
  2022: { [code]: before },
  2023: { [code]: after },
});
const county = countyOf({
  甲局: body(100, 20),
  乙局: body(50, 40),
  丙局: body(10, 10),
  丁局: body(10, 90),
  戊局: body(70, ''),
  己局: { 2022: { [code]: 500 } },
  庚局: body('?90', 1),
});

describe('largestMovers', () => {
  it('has those that fell and rose most with both their values', () => {
    const { fell, rose, n, m } = largestMovers(county, code, 2022, 2023);
    expect(fell).toMatchObject([
      { agencyId: 'id-甲局', previous: 100, value: 20, difference: -80, percent: -80 },
      { agencyId: 'id-乙局', previous: 50, value: 40, difference: -10 },
    ]);
    expect(rose).toMatchObject([{ agencyId: 'id-丁局', previous: 10, value: 90 }]);
    expect([n, m]).toEqual([4, 7]);
  });

  it.each([
    [0, []],
    [1, ['id-甲局']],
    [9, ['id-甲局', 'id-乙局']],
  ])('has no more than %i', (limit, ids) => {
    expect(largestMovers(county, code, 2022, 2023, limit).fell.map(({ agencyId }) => agencyId)).toEqual(ids);
  });

  it.each([
    ['renamed', ['id-新局']],
    ['merged', []],
    ['split', []],
  ] as const)('compares a body that was %s: %j', (kind, ids) => {
    const two = countyOf({ 旧局: { 2022: { [code]: 30 } }, 新局: { 2023: { [code]: 10 } } });
    const predecessors = [{ agencyId: 'id-旧局', kind, since: '2023-02-01' }];
    const joined = withAgencies(two, new Map([['id-新局', { predecessors }]]));
    expect(largestMovers(joined, code, 2022, 2023).fell.map(({ agencyId }) => agencyId)).toEqual(ids);
  });

  it('turns round with the years', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...statedCodes), (any, figure) => {
        const still = { ...any, agencies: any.agencies.map((agency) => ({ ...agency, predecessors: [] })) };
        const [there, back] = [
          largestMovers(still, figure, 2021, 2022, 99),
          largestMovers(still, figure, 2022, 2021, 99),
        ];
        expect(there.fell.map(({ difference }) => -difference)).toEqual(back.rose.map(({ difference }) => difference));
        expect(there.n).toBe(back.n);
        for (const { value, previous, difference } of there.rose)
          expect((value ?? 0) - (previous ?? 0)).toBe(difference);
      }),
    );
  });
});
