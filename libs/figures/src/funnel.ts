import { binomialAtMost } from './binomial.ts';
import type { AgencyId } from './county.ts';
import { canBeRated, type Proportion } from './small-numbers.ts';

/** Limits within which a share of `n` cases lies by chance alone, 0 to 1. */
export interface FunnelLimits {
  readonly n: number;
  /** 95 %: about one body in twenty is outside without being different. */
  readonly warning: Limits;
  /** 99.8 %: about one in five hundred. */
  readonly alarm: Limits;
}

export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Where a body's share stands to the limits. `tooFew`: below 30 cases, not to be coloured. `contradicting`: its part is no part of
 * its cases (negative or larger), so that it has no share and does not enter the target.
 */
export type FunnelZone = 'within' | 'high' | 'veryHigh' | 'low' | 'veryLow' | 'tooFew' | 'contradicting';

export interface FunnelPoint<Id extends AgencyId = AgencyId> extends Proportion {
  readonly agencyId: Id;
  /** 0 to 1; null where n is 0. Drawn beside its counts also where it is `tooFew`. */
  readonly share: number | null;
  readonly limits: FunnelLimits | null;
  readonly zone: FunnelZone;
}

/** The bodies of a funnel plot around the share of all of them together. */
export interface Funnel<Id extends AgencyId = AgencyId> {
  /** 0 to 1; null where no body has a case. */
  readonly target: number | null;
  readonly points: readonly FunnelPoint<Id>[];
}

/**
 * Exact binomial limits of a funnel plot around `target`, at 95 % and 99.8 % (Spiegelhalter, Funnel plots for comparing institutional
 * performance, Statistics in Medicine 24, 2005): a share lies outside exactly if as many cases or more extreme ones have a
 * probability below 2.5 % or 0.1 % on its side. Between whole cases the limits are interpolated as in appendix A.1.1 there, but
 * both by their own tail, since its upper one comes out a case too low (cf. Manktelow & Seaton, PLoS ONE 7, 2012). Null for n = 0.
 */
export function funnelLimits(target: number, n: number): FunnelLimits | null {
  if (n <= 0) return null;
  const limits = (tail: number) => ({ lower: lowerLimit(tail, n, target), upper: 1 - lowerLimit(tail, n, 1 - target) });
  return { n, warning: limits(0.025), alarm: limits(0.001) };
}

/** The funnel over bodies: whole counts, `part` of `n` cases of each. */
export function funnel<Id extends AgencyId>(bodies: readonly (Proportion & { readonly agencyId: Id })[]): Funnel<Id> {
  const sound = bodies.filter(isPart);
  const [part, all] = [sum(sound.map((body) => body.part)), sum(sound.map(({ n }) => n))];
  const target = all === 0 ? null : part / all;
  return {
    target,
    points: bodies.map((body) => {
      if (!isPart(body)) return { ...body, share: null, limits: null, zone: 'contradicting' };
      const share = body.n === 0 ? null : body.part / body.n;
      const limits = target === null ? null : funnelLimits(target, body.n);
      return { ...body, share, limits, zone: zoneOf(share, limits) };
    }),
  };
}

function isPart({ part, n }: Proportion): boolean {
  return part >= 0 && part <= n;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function zoneOf(share: number | null, limits: FunnelLimits | null): FunnelZone {
  if (share === null || limits === null || !canBeRated(limits.n)) return 'tooFew';
  const { warning, alarm } = limits;
  if (share > alarm.upper) return 'veryHigh';
  if (share < alarm.lower) return 'veryLow';
  if (share > warning.upper) return 'high';
  return share < warning.lower ? 'low' : 'within';
}

/** Smallest r with P(R ≤ r) > tail, less the part of its step that lies above the tail, as a share of n. */
function lowerLimit(tail: number, n: number, target: number): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialAtMost(middle, n, target) > tail) high = middle;
    else low = middle + 1;
  }
  const [reached, below] = [binomialAtMost(low, n, target), binomialAtMost(low - 1, n, target)];
  const over = reached === below ? 0 : (reached - tail) / (reached - below);
  return Math.max(0, (low - over) / n);
}
