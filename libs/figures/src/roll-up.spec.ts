import fc from 'fast-check';
import { indicators, packedFigure, UnknownCode } from '@gongkai/report';
import { anyCounty, countyOf, reportWith } from '../test/counties.ts';
import { NotSummable } from './not-summable.ts';
import { rollUp, rollUpByAgency, rollUpByYear } from './roll-up.ts';

const county = countyOf({
  甲局: {
    2022: { 'channels.total': 10, 'requests.carriedIn.total': 1, 'review.reconsideration.total': 1 },
    2023: { 'channels.total': 20, 'requests.carriedIn.total': 2, 'disclosure.rules.inForce': 7 },
  },
  乙镇: { 2023: { 'channels.total': '?5', 'requests.carriedIn.total': '' } },
});

describe('rollUpByYear', () => {
  it('adds up the bodies of each year', () => {
    expect(rollUpByYear(county, 'channels.total')).toMatchObject([
      { year: 2022, code: 'channels.total', confirmed: 10, numbers: 1, absent: 0 },
      { year: 2023, code: 'channels.total', confirmed: 20, inferred: 5, numbers: 2 },
    ]);
  });

  it('counts a report of an edition without the figure as absent', () => {
    const reports = [{ agencyId: 'a', year: 2020, figures: reportWith({ 'channels.total': 1 }, '2019') }];
    expect(rollUpByYear({ agencies: [], reports }, 'disclosure.rules.inForce')).toMatchObject([
      { year: 2020, numbers: 0, absent: 1 },
    ]);
  });

  it('adds up money in fen', () => {
    const fees = countyOf({
      甲局: { 2023: { 'processingFee.amount': 0.1 } },
      乙镇: { 2023: { 'processingFee.amount': 0.2 } },
    });
    expect(rollUpByYear(fees, 'processingFee.amount')).toMatchObject([{ confirmed: 30 }]);
  });

  it('refuses a figure that is never added up over bodies, and names it', () => {
    expect(() => rollUpByYear(county, 'text.requests.received')).toThrow(NotSummable);
    expect(() => rollUpByYear(county, 'text.requests.received')).toThrow('text.requests.received');
  });

  it('refuses a code of no edition', () => {
    expect(() => rollUpByYear(county, 'channels.fax')).toThrow(UnknownCode);
  });
});

describe('rollUpByAgency', () => {
  it.each([
    ['sums', 'channels.total', [2022, 2023], { confirmed: 30, numbers: 2, absent: 0 }],
    ['takes the first year', 'requests.carriedIn.total', [2023, 2022], { confirmed: 1, numbers: 1, absent: 0 }],
    ['takes the last year', 'disclosure.rules.inForce', [2022, 2023], { confirmed: 7, numbers: 1, absent: 0 }],
    ['does not look further where that year has none', 'disclosure.rules.inForce', [2022], { confirmed: 0, absent: 1 }],
    ['counts a year without a report as absent', 'channels.total', [2021, 2022], { confirmed: 10, absent: 1 }],
    ['counts a year named twice once', 'channels.total', [2022, 2022], { confirmed: 10, numbers: 1 }],
    ['takes one year of a figure without a sum', 'review.reconsideration.total', [2022], { confirmed: 1 }],
    ['takes one year of what the text says', 'text.requests.received', [2022], { numbers: 0, absent: 1 }],
  ])('%s (%s over %j)', (_, code, years, expected) => {
    expect(rollUpByAgency(county, code, years)[0]).toMatchObject({ agencyId: 'id-甲局', ...expected });
  });

  it('has every agency in the order of the roster', () => {
    expect(rollUpByAgency(county, 'channels.total', [2023]).map(({ agencyId }) => agencyId)).toEqual([
      'id-甲局',
      'id-乙镇',
    ]);
  });

  it.each(['review.reconsideration.total', 'text.requests.received'])('refuses %s over several years', (code) => {
    expect(() => rollUpByAgency(county, code, [2022, 2023])).toThrow(NotSummable);
  });
});

describe('rollUp', () => {
  it('has one row for each figure with a sum and each year with a report', () => {
    const codes = indicators.filter(({ overBodies }) => overBodies === 'sum');
    const rows = rollUp(county);
    expect(rows).toHaveLength(codes.length * 2);
    expect(new Set(rows.map(({ year, code }) => `${year} ${code}`)).size).toBe(rows.length);
  });

  it('is empty for a county without reports', () => {
    expect(rollUp({ agencies: county.agencies, reports: [] })).toEqual([]);
  });

  it('does not depend on the order of reports', () => {
    fc.assert(
      fc.property(anyCounty, (any) => {
        expect(rollUp({ ...any, reports: [...any.reports].reverse() })).toEqual(rollUp(any));
      }),
      { numRuns: 25 },
    );
  });

  it('adds up to the numbers of the reports one by one', () => {
    fc.assert(
      fc.property(anyCounty, (any) => {
        for (const row of rollUp(any)) {
          let [stated, inferred, without] = [0, 0, 0];
          for (const { figures } of any.reports.filter(({ year }) => year === row.year)) {
            const figure = packedFigure(figures, row.code);
            if (figure?.value === null || figure === null) without += 1;
            else if (figure.standing === 'stated') stated += figure.value;
            else inferred += figure.value;
          }
          expect([row.confirmed, row.inferred]).toEqual([stated, inferred]);
          expect(row.blank + row.notApplicable + row.unreadable + row.absent).toBe(without);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('over bodies and over one year is the same in either order', () => {
    fc.assert(
      fc.property(anyCounty, fc.constantFrom('channels.total', 'requests.received.total'), (any, code) => {
        for (const row of rollUpByYear(any, code)) {
          const agencies = rollUpByAgency(any, code, [row.year]);
          expect(agencies.reduce((total, { confirmed }) => total + confirmed, 0)).toBe(row.confirmed);
          expect(agencies.reduce((total, { numbers }) => total + numbers, 0)).toBe(row.numbers);
        }
      }),
      { numRuns: 25 },
    );
  });
});
