import type { Series } from '@gongkai/report';

/** Puts the categories with the greatest sums first and those without any number last; ties keep their order. */
export function largestFirst(series: readonly Series[]): Series[] {
  const points = series[0]?.points ?? [];
  const order = points
    .map((_, i) => {
      const values = series.flatMap((each) => each.points[i]?.value ?? []);
      return { i, sum: values.length === 0 ? -1 : values.reduce((sum, value) => sum + value, 0) };
    })
    .sort((a, b) => b.sum - a.sum)
    .map(({ i }) => i);
  return series.map((each) => ({ ...each, points: order.flatMap((i) => each.points[i] ?? []) }));
}

/** The first `count` categories. */
export function firstOf(series: readonly Series[], count: number): Series[] {
  return series.map((each) => ({ ...each, points: each.points.slice(0, count) }));
}
