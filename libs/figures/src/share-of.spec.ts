import fc from 'fast-check';
import { countyOf, type Shorthand } from '../test/counties.ts';
import { anyHistory, statedCodes, years } from '../test/histories.ts';
import { figureIn } from './body-figure.ts';
import { shareOf } from './share-of.ts';

const body = (part: Shorthand, whole: Shorthand) => ({
  2023: { 'requests.granted.total': part, 'requests.total.total': whole },
});
const figures = { part: 'requests.granted.total', whole: 'requests.total.total' };

describe('shareOf', () => {
  it.each([
    ['over bodies that state both', { 甲局: body(3, 4), 乙局: body(1, 4) }, { share: 0.5, n: 2, part: 4, whole: 8 }],
    [
      'without one whose whole is blank',
      { 甲局: body(3, 4), 乙局: body(1, '') },
      { share: 0.75, unknown: ['id-乙局'] },
    ],
    ['without one whose part is unreadable', { 甲局: body(3, 4), 乙局: body('!', 4) }, { n: 1, m: 2, whole: 4 }],
    ['with approximate numbers', { 甲局: body(3, '~4') }, { share: 0.75 }],
    ['null of nothing', { 甲局: body(0, 0) }, { share: null, n: 1, m: 1, unknown: [] }],
  ])('is taken %s', (_, bodies, expected) => {
    expect(shareOf(countyOf(bodies), figures, 2023)).toMatchObject(expected);
  });

  const anyCode = fc.constantFrom(...statedCodes);

  it('takes from a body both or neither, for any pair of figures', () => {
    fc.assert(
      fc.property(anyHistory, anyCode, anyCode, fc.constantFrom(...years), (county, part, whole, year) => {
        const share = shareOf(county, { part, whole }, year);
        const pairs = county.reports
          .filter((report) => report.year === year)
          .map((report) => [part, whole].map((code) => figureIn(report.figures, code).value));
        const both = pairs.filter((pair) => pair.every((value) => value !== null));
        expect([share.n, share.m, share.unknown.length]).toEqual([
          both.length,
          pairs.length,
          pairs.length - both.length,
        ]);
        expect(share.part).toBe(both.reduce((sum, [value]) => sum + (value ?? NaN), 0));
      }),
    );
  });

  it('is one of a figure in itself', () => {
    fc.assert(
      fc.property(anyHistory, anyCode, fc.constantFrom(...years), (county, code, year) => {
        const { share, whole } = shareOf(county, { part: code, whole: code }, year);
        expect(share).toBe(whole === 0 ? null : 1);
      }),
    );
  });
});
