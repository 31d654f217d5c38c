import fc from 'fast-check';
import { countyOf } from '../test/counties.ts';
import { anyHistory, statedCodes, years } from '../test/histories.ts';
import { countyTotal } from './county-total.ts';
import { NotSummable } from './not-summable.ts';
import { rollUpByYear } from './roll-up.ts';
import { headline } from './sum.ts';

const code = 'channels.website';
const body = (value: number | string) => ({ 2023: { [code]: value } });
const county = countyOf({
  甲局: body(3),
  乙局: body('~40'),
  丙局: body('?500'),
  丁局: body(''),
  戊局: { 2022: { [code]: 9 } },
});

describe('countyTotal', () => {
  it('has three parts, and who is not in it', () => {
    const at = (name: string) => ({ agencyId: `id-${name}`, year: 2023 });
    expect(countyTotal(county, code, [2023])).toEqual({
      value: 43,
      stated: { value: 43, from: [at('甲局'), at('乙局')] },
      approximate: { value: 40, from: [at('乙局')] },
      beside: { value: 500, from: [at('丙局')] },
      missing: [
        { ...at('丁局'), why: 'blank' },
        { ...at('戊局'), why: 'unreported' },
      ],
    });
  });

  it.each<[string, number[], string[] | undefined, object]>([
    ['bodies asked for', [2023], ['id-丙局', 'id-丁局'], { value: null, beside: { value: 500 } }],
    ['several years', [2022, 2023], ['id-甲局', 'id-戊局'], { value: 12 }],
    ['no year', [], undefined, { value: null, missing: [] }],
  ])('is over %s', (_, asked, ids, expected) => {
    expect(countyTotal(county, code, asked, ids)).toMatchObject(expected);
  });

  it.each([
    ['requests.carriedIn.total', 1],
    ['requests.carriedForward.total', 7],
    ['requests.received.total', 11],
  ])('takes the years of %s by its own rule: %i', (figure, value) => {
    const two = countyOf({
      甲局: {
        2022: { 'requests.carriedIn.total': 1, 'requests.carriedForward.total': 2, 'requests.received.total': 5 },
        2023: { 'requests.carriedIn.total': 2, 'requests.carriedForward.total': 7, 'requests.received.total': 6 },
      },
    });
    expect(countyTotal(two, figure, [2022, 2023]).value).toBe(value);
  });

  it('refuses what is never added up', () => {
    expect(() => countyTotal(county, 'text.litigations', [2023])).toThrow(NotSummable);
    expect(() => countyTotal(county, 'review.litigation.direct.total', [2022, 2023])).toThrow(NotSummable);
  });

  it('agrees with the roll-up, and has every report in one part', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...statedCodes), fc.constantFrom(...years), (any, figure, year) => {
        const row = rollUpByYear(any, figure).find((each) => each.year === year);
        const { value, stated, approximate, beside, missing } = countyTotal(any, figure, [year]);
        expect(value).toBe(row === undefined ? null : headline(row));
        expect([approximate.value, beside.value]).toEqual([row?.approximate ?? 0, row?.inferred ?? 0]);
        const named = [...stated.from, ...beside.from, ...missing].map(({ agencyId }) => agencyId);
        expect(new Set(named).size).toBe(named.length);
        const reporting = any.reports.filter((report) => report.year === year).map(({ agencyId }) => agencyId);
        expect(named).toEqual(expect.arrayContaining(reporting));
      }),
    );
  });
});
