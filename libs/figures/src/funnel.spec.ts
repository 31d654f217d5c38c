import fc from 'fast-check';
import { binomialAtMost } from './binomial.ts';
import { funnel, funnelLimits } from './funnel.ts';

const body = (agencyId: string, part: number, n: number) => ({ agencyId, part, n });

describe('funnelLimits', () => {
  it('are interpolated between whole cases', () => {
    // Of 10 at one half: P(R ≤ 1) = 11/1024, P(R ≤ 2) = 56/1024; 2.5 % is 25.6/1024, so 2 less (56 − 25.6)/45.
    const lower = (2 - (56 - 25.6) / 45) / 10;
    const limits = funnelLimits(0.5, 10);
    expect(limits?.warning.lower).toBeCloseTo(lower, 10);
    expect(limits?.warning.upper).toBeCloseTo(1 - lower, 10);
  });

  it.each([0, -1])('are none for %i cases', (n) => {
    expect(funnelLimits(0.5, n)).toBeNull();
  });

  const anyShare = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

  it('lie around the target, the alarm outside the warning', () => {
    fc.assert(
      fc.property(anyShare, fc.integer({ min: 30, max: 5000 }), (target, n) => {
        const { warning, alarm } = funnelLimits(target, n) ?? {};
        const marks = [0, alarm?.lower, warning?.lower, target, warning?.upper, alarm?.upper, 1];
        const numbers = marks.map((mark) => mark ?? NaN);
        expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
      }),
    );
  });

  it('leave out exactly the counts whose tail is too thin', () => {
    fc.assert(
      fc.property(anyShare, fc.integer({ min: 1, max: 300 }), fc.nat(300), (target, n, r) => {
        fc.pre(r <= n);
        const { lower, upper } = funnelLimits(target, n)?.warning ?? { lower: NaN, upper: NaN };
        expect(r / n < lower).toBe(binomialAtMost(r, n, target) < 0.025);
        expect(r / n > upper).toBe(1 - binomialAtMost(r - 1, n, target) < 0.025);
      }),
    );
  });

  it('close in with more cases', () => {
    const widths = [30, 300, 3000, 30_000].map((n) => {
      const { lower, upper } = funnelLimits(0.3, n)?.alarm ?? { lower: NaN, upper: NaN };
      return upper - lower;
    });
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    expect(widths[3]).toBeCloseTo(2 * 3.09 * Math.sqrt((0.3 * 0.7) / 30_000), 3);
  });
});

describe('funnel', () => {
  it('says where each body stands around the share of all', () => {
    const { target, points } = funnel([
      body('many', 500, 1000),
      body('high', 62, 100),
      body('veryHigh', 90, 100),
      body('low', 38, 100),
      body('veryLow', 10, 100),
      body('few', 29, 29),
      body('none', 0, 0),
      body('wrong', 9, 8),
    ]);
    expect(target).toBeCloseTo(729 / 1429, 12);
    expect(Object.fromEntries(points.map(({ agencyId, zone }) => [agencyId, zone]))).toEqual({
      many: 'within',
      high: 'high',
      veryHigh: 'veryHigh',
      low: 'low',
      veryLow: 'veryLow',
      few: 'tooFew',
      none: 'tooFew',
      wrong: 'contradicting',
    });
  });

  it('colours nobody below 30 cases', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (pairs) => {
        const { points } = funnel(pairs.map(([part, n], i) => body(String(i), Math.min(part, n), n)));
        for (const { n, zone } of points) expect(zone === 'tooFew').toBe(n < 30);
      }),
    );
  });

  it('has no target without cases', () => {
    expect(funnel([body('a', 0, 0)]).target).toBeNull();
  });
});
