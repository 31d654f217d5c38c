import { countyOf, type Shorthand } from '../test/counties.ts';
import { NotSummable } from './not-summable.ts';
import { pooledShare } from './pooled-share.ts';

const year = (part: Shorthand, whole: Shorthand) => ({
  'requests.granted.total': part,
  'requests.total.total': whole,
});
const figures = { part: 'requests.granted.total', whole: 'requests.total.total' };

describe('pooledShare', () => {
  it.each<[string, Record<number, Record<string, Shorthand>>, object]>([
    ['one year with cases enough', { 2022: year(1, 99), 2023: year(10, 40) }, { share: 0.25, n: 40, years: [2023] }],
    [
      'so many years as give them',
      { 2020: year(9, 9), 2021: year(1, 15), 2022: year(1, 10), 2023: year(4, 5) },
      { share: 0.2, part: 6, n: 30, years: [2023, 2022, 2021], without: [] },
    ],
    [
      'no year of which one is not stated',
      { 2021: year(5, 30), 2022: year('', 50), 2023: year(1, 5) },
      { part: 6, n: 35, years: [2023, 2021], without: [2022] },
    ],
    ['no share where all stay few', { 2023: year(1, 2) }, { share: null, part: 1, n: 2, years: [2023] }],
    ['no year beyond the last five', { 2018: year(5, 99), 2023: year(1, 2) }, { share: null, n: 2 }],
  ])('takes %s', (_, years, expected) => {
    expect(pooledShare(countyOf({ 甲局: years }), 'id-甲局', figures, 2023)).toMatchObject(expected);
  });

  it('refuses what is carried over from year to year', () => {
    const whole = 'requests.carriedForward.total';
    expect(() => pooledShare(countyOf({}), 'id-甲局', { part: figures.part, whole }, 2023)).toThrow(NotSummable);
  });
});
