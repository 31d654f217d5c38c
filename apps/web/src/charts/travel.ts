import type { Series } from '@gongkai/report';

/** The point of a chart that the keyboard is at. */
export interface PointPosition {
  readonly series: number;
  readonly point: number;
}

type Steps = Readonly<Record<string, 'next' | 'previous' | 'nextSeries' | 'previousSeries' | undefined>>;

/** Categories run to the right in charts over years, downwards in charts of bodies. */
const steps: Readonly<Record<'right' | 'down', Steps>> = {
  right: { ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'nextSeries', ArrowUp: 'previousSeries' },
  down: { ArrowDown: 'next', ArrowUp: 'previous', ArrowRight: 'nextSeries', ArrowLeft: 'previousSeries' },
};

/** Where a key leads from a point (null: not yet in the chart); null for a key that is none of ours. */
export function travel(
  from: PointPosition | null,
  key: string,
  series: readonly Series[],
  direction: 'right' | 'down',
): PointPosition | null {
  const points = series[0]?.points.length ?? 0;
  if (series.length === 0 || points === 0) return null;
  const at = from ?? { series: 0, point: -1 };
  const clamp = (value: number, count: number) => Math.min(Math.max(0, value), count - 1);
  if (key === 'Home') return { series: at.series, point: 0 };
  if (key === 'End') return { series: at.series, point: points - 1 };
  switch (steps[direction][key]) {
    case 'next':
      return { series: at.series, point: clamp(at.point + 1, points) };
    case 'previous':
      return { series: at.series, point: clamp(at.point - 1, points) };
    case 'nextSeries':
      return { series: clamp(at.series + 1, series.length), point: clamp(at.point, points) };
    case 'previousSeries':
      return { series: clamp(at.series - 1, series.length), point: clamp(at.point, points) };
    default:
      return null;
  }
}
