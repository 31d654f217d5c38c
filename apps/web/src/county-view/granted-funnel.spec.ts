import { funnelTitle, grantedFunnel } from './granted-funnel.ts';
import { packetOf } from './packet-of.ts';

const settled = (agency: number, year: number, granted: number, all: number) => ({
  agency,
  year,
  figures: { 'requests.granted.total': granted, 'requests.total.total': all },
});
const shown = (...reports: ReturnType<typeof settled>[]) => grantedFunnel(packetOf(2, reports), [1, 2], 2024);

describe('grantedFunnel', () => {
  it('takes the year alone where it has 30 cases, most cases first', () => {
    const { series } = shown(settled(1, 2024, 10, 40), settled(1, 2023, 9, 9), settled(2, 2024, 30, 60));
    expect(series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [60, 40],
      [30, 10],
      [50, 25],
    ]);
  });

  it('adds years of a body with few cases, at most three', () => {
    const { series, tooFew } = shown(
      ...[2024, 2023, 2022].map((year) => settled(1, year, 5, 10)),
      ...[2024, 2021].map((year) => settled(2, year, 5, 29)),
    );
    expect(series[0]?.points.map(({ value }) => value)).toEqual([30]);
    expect(tooFew).toBe(1);
  });

  it('leaves out a body that granted more than it settled', () => {
    expect(shown(settled(1, 2024, 50, 40)).series[0]?.points).toEqual([]);
  });

  it('holds bodies against the share of all of them', () => {
    const { funnel } = shown(settled(1, 2024, 10, 100), settled(2, 2024, 90, 100));
    expect(funnel.target).toBe(0.5);
    expect(funnel.points.map(({ zone }) => zone)).toEqual(['veryLow', 'veryHigh']);
  });
});

describe('funnelTitle', () => {
  const points = (...zones: ('within' | 'high' | 'veryHigh' | 'veryLow')[]) =>
    zones.map((zone) => ({ agencyId: 1, part: 1, n: 30, share: 0.5, limits: null, zone }));

  it.each([
    ['says nothing of four bodies', points('veryLow', 'within', 'within', 'within'), 'applications.funnel'],
    ['says that none is outside', points('high', 'within', 'within', 'within', 'within'), 'applications.funnelWithin'],
    ['counts both sides', points('veryLow', 'veryHigh', 'high', 'within', 'within'), 'applications.funnelOutside'],
  ])('%s', (_, of, key) => {
    expect(funnelTitle({ points: of }).key).toBe(key);
  });
});
