import fc from 'fast-check';
import { anyCounty, countyOf } from '../test/counties.ts';
import { channelsByAgency, channelsOverYears } from './channel-series.ts';

const county = countyOf({
  甲局: {
    2021: { 'channels.total': 278, 'channels.website': 63, 'channels.wechat': 215 },
    2023: { 'channels.total': 10, 'channels.website': 4 },
  },
  乙镇: { 2021: { 'channels.total': 5, 'channels.website': '?5', 'channels.newMedia': 0 } },
  丙街道: {},
});
const valuesOf = (series: ReturnType<typeof channelsByAgency>) =>
  Object.fromEntries(series.map(({ key, points }) => [key, points.map(({ value }) => value)]));

describe('channelsByAgency', () => {
  it('has a point for each agency, null where a number is missing or inferred', () => {
    const series = channelsByAgency(county, 2021);
    expect(series.map(({ points }) => points.map(({ x }) => x))).toEqual(Array(4).fill(['甲局', '乙镇', '丙街道']));
    expect(valuesOf(series)).toEqual({
      website: [63, null, null],
      newMedia: [215, 0, null],
      other: [null, null, null],
      unassigned: [0, 5, null],
    });
  });

  it.each([
    ['zh', '政府网站公开信息数', '未区分渠道'],
    ['en', 'Disclosed on the government website', 'Channel not stated'],
  ] as const)('speaks the language asked for: %s', (language, first, last) => {
    const series = channelsByAgency(county, 2021, language);
    expect([series[0]?.label, series[3]?.label]).toEqual([first, last]);
    expect(series.map(({ unit }) => unit)).toEqual(['条', '条', '条', '条']);
  });
});

describe('channelsOverYears', () => {
  it('adds up the bodies of each year and leaves a year without reports open', () => {
    const series = channelsOverYears(county);
    expect(series[0]?.points.map(({ x }) => x)).toEqual(['2021', '2022', '2023']);
    expect(valuesOf(series)).toEqual({
      website: [63, null, 4],
      newMedia: [215, null, null],
      other: [null, null, null],
      unassigned: [5, null, 6],
    });
  });

  it('is what the points of the agencies add up to, and no zero where none has a number', () => {
    fc.assert(
      fc.property(anyCounty, (any) => {
        for (const [i, { points }] of channelsOverYears(any).entries()) {
          for (const { x, value } of points) {
            const agencies = channelsByAgency(any, Number(x))[i]?.points.flatMap((point) => point.value ?? []) ?? [];
            expect(value).toBe(agencies.length === 0 ? null : agencies.reduce((total, number) => total + number, 0));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has no points without reports', () => {
    expect(channelsOverYears({ agencies: [], reports: [] })[0]?.points).toEqual([]);
  });
});
