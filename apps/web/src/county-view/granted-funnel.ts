import type { CountyPacket } from '@gongkai/contracts';
import { canBeRated, type Funnel, funnel, leastToRank } from '@gongkai/figures';
import type { Series } from '@gongkai/report';
import type { Said } from '../language/said.ts';
import { grantedShare } from './granted-share.ts';

/** What bodies granted of what they settled: those with enough cases, most cases first. */
export interface GrantedFunnel {
  readonly series: readonly Series[];
  readonly funnel: Funnel<number>;
  /** Bodies with some cases, too few for a rate. */
  readonly tooFew: number;
}

/** Three series over bodies: settled, granted, and the share of it in %. */
export function grantedFunnel(packet: CountyPacket, ids: readonly number[], year: number): GrantedFunnel {
  const pooled = ids.map((agencyId) => ({ agencyId, ...grantedShare(packet, agencyId, year) }));
  const rated = pooled.filter(({ n, part }) => canBeRated(n) && part <= n).sort((a, b) => b.n - a.n);
  const names = new Map(packet.agencies.map(({ id, name }) => [id, name]));
  const series = (key: string, unit: string, of: (body: (typeof rated)[number]) => number | null): Series => ({
    key,
    label: key,
    unit,
    points: rated.map((body) => ({ x: names.get(body.agencyId) ?? String(body.agencyId), value: of(body) })),
  });
  return {
    series: [
      series('settled', '件', ({ n }) => n),
      series('granted', '件', ({ part }) => part),
      series('grantedShare', '%', ({ share }) => (share === null ? null : Math.round(share * 1000) / 10)),
    ],
    funnel: funnel(rated.map(({ agencyId, part, n }) => ({ agencyId, part, n }))),
    tooFew: pooled.filter(({ n }) => n > 0 && !canBeRated(n)).length,
  };
}

/** How many bodies lie outside the outer limits; of fewer than five nothing is said. */
export function funnelTitle({ points }: Pick<Funnel, 'points'>): Said {
  if (points.length < leastToRank) return { key: 'applications.funnel' };
  const outside = points.filter(({ zone }) => zone === 'veryHigh' || zone === 'veryLow').length;
  const named = { outside, all: points.length };
  return { key: outside === 0 ? 'applications.funnelWithin' : 'applications.funnelOutside', named };
}
