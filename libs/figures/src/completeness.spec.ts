import { countyOf } from '../test/counties.ts';
import { completeness } from './completeness.ts';

const county = countyOf({ 甲局: { 2022: {}, 2023: {} }, 乙镇: { 2022: {} }, 丙街道: {} });
const [a, b, c] = ['id-甲局', 'id-乙镇', 'id-丙街道'];

describe('completeness', () => {
  it.each([
    ['all agencies of the roster', 2022, undefined, { reported: 2, owed: 3, share: 2 / 3, missing: [c], extra: [] }],
    ['those who owe', 2022, [a, b], { reported: 2, owed: 2, share: 1, missing: [], extra: [] }],
    ['a body that owes none', 2022, [a, c], { reported: 1, owed: 2, share: 0.5, missing: [c], extra: [b] }],
    ['a body named twice', 2023, [a, a], { reported: 1, owed: 1, share: 1, missing: [], extra: [] }],
    ['a year without reports', 2021, [a], { reported: 0, owed: 1, share: 0, missing: [a], extra: [] }],
    ['nobody', 2021, [], { reported: 0, owed: 0, share: null, missing: [], extra: [] }],
  ])('counts %s', (_, year, owed, expected) => {
    expect(completeness(county, year, owed)).toEqual(expected);
  });
});
