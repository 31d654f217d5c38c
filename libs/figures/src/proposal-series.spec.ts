import { countyOf } from '../test/counties.ts';
import { proposalsByAgency, proposalsOverYears } from './proposal-series.ts';

const county = countyOf({
  甲局: {
    2021: { 'proposals.npc': 4, 'proposals.cppcc': 10, 'proposals.answered': 14 },
    2023: { 'proposals.npc': 0 },
  },
  乙镇: { 2021: { 'proposals.npc': '~3', 'proposals.cppcc': '?2', 'proposals.answered': '' } },
  丙街道: {},
});
const valuesOf = (series: ReturnType<typeof proposalsByAgency>) =>
  Object.fromEntries(series.map(({ key, points }) => [key, points.map(({ value }) => value)]));

describe('proposalsByAgency', () => {
  it('has a point for each agency, null where a number is missing or inferred', () => {
    const series = proposalsByAgency(county, 2021);
    expect(series.map(({ points }) => points.map(({ x }) => x))).toEqual(Array(3).fill(['甲局', '乙镇', '丙街道']));
    expect(valuesOf(series)).toEqual({ npc: [4, 3, null], cppcc: [10, null, null], answered: [14, null, null] });
  });

  it('names the figures in the language asked for', () => {
    expect(proposalsByAgency(county, 2021, 'en').map(({ label }) => label)).toEqual([
      "Proposals of people's congress deputies",
      'Proposals of CPPCC members',
      'Proposals answered',
    ]);
  });
});

describe('proposalsOverYears', () => {
  it('adds up the bodies of each year; a stated zero is one, a missing number is not', () => {
    const series = proposalsOverYears(county);
    expect(series.map(({ unit }) => unit)).toEqual(['件', '件', '件']);
    expect(valuesOf(series)).toEqual({ npc: [7, null, 0], cppcc: [10, null, null], answered: [14, null, null] });
  });
});
