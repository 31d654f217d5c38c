import type { RequestsFlow } from '@gongkai/figures';
import type { Series, SeriesPoint } from '@gongkai/report';
import type { Said } from '../language/said.ts';

/** What came in and what became of it; that nothing came; the neutral name where a number is missing. `points` stand for the nodes. */
export function flowTitle({ nodes }: Pick<RequestsFlow, 'nodes'>, points: readonly SeriesPoint[]): Said {
  const value = (key: string) => points[nodes.findIndex((node) => node.key === key)]?.value ?? null;
  const [received, carriedIn, carriedForward] = [value('received'), value('carriedIn'), value('carriedForward')];
  const ends = ['received', 'carriedIn', 'handled', 'carriedForward'];
  const outcomes = nodes.filter(({ key }) => !ends.includes(key)).map(({ key }) => value(key));
  const settled = outcomes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  if (received === null || carriedIn === null || carriedForward === null || outcomes.every((each) => each === null)) {
    return { key: 'applications.flowName' };
  }
  if (received + carriedIn + settled + carriedForward === 0) return { key: 'applications.none' };
  return { key: 'applications.flowTitle', named: { received, carriedIn, settled, carriedForward } };
}

/** The row with most, of how many; the neutral name where no row has any, or two have most. */
export function mostRowTitle(series: Series | undefined, finding: string, neutral: string): Said {
  const known = (series?.points ?? []).flatMap(({ x, value }) => (value === null || value === 0 ? [] : [{ x, value }]));
  const [most, second] = known.sort((a, b) => b.value - a.value);
  if (most === undefined || most.value === second?.value) return { key: neutral };
  return {
    key: finding,
    named: { row: most.x, most: most.value, all: known.reduce((sum, { value }) => sum + value, 0) },
  };
}
