import type { Series } from '@gongkai/report';
import type { Said } from '../language/said.ts';

/*
 * Titles that say what a chart shows. Each is a finding made by a rule from the very series that are drawn; where the
 * rule finds nothing the title is the chart's neutral name.
 */

const valueIn = (series: readonly Series[], key: string, i: number) =>
  series.find((each) => each.key === key)?.points[i]?.value ?? null;

/** New media above the website: since which year, in all years, or in none. Needs two years with both numbers. */
export function channelsOverYearsTitle(series: readonly Series[]): Said {
  const neutral: Said = { key: 'title.channelsOverYears' };
  const known = (series[0]?.points ?? []).flatMap(({ x }, i) => {
    const [website, newMedia] = [valueIn(series, 'website', i), valueIn(series, 'newMedia', i)];
    return website === null || newMedia === null || website === newMedia ? [] : [{ x, above: newMedia > website }];
  });
  const last = known[known.length - 1];
  if (known.length < 2 || last === undefined) return neutral;
  const before = known.filter(({ above }) => above !== last.above);
  if (before.length === 0) return { key: last.above ? 'title.newMediaAlwaysAbove' : 'title.websiteAlwaysAbove' };
  const since = known.findIndex(({ above }, i) => known.slice(i).every((later) => later.above === above));
  // A line that crosses back and forth has no year since when.
  if (before.length !== since) return neutral;
  return {
    key: last.above ? 'title.newMediaAboveSince' : 'title.websiteAboveSince',
    named: { year: known[since]?.x ?? '' },
  };
}

const fewest = 6;
const leaders = 3;
/** From this share on three bodies are worth a title. */
const third = 1 / 3;

/** Three bodies with a third or more of all that is drawn; needs six bodies with numbers. */
export function byAgencyTitle(series: readonly Series[], neutral: string): Said {
  const sums = (series[0]?.points ?? [])
    .map(({ x }, i) => ({ x, sum: series.reduce((total, { points }) => total + (points[i]?.value ?? 0), 0) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum);
  const all = sums.reduce((total, { sum }) => total + sum, 0);
  const first = sums.slice(0, leaders);
  const share = first.reduce((total, { sum }) => total + sum, 0) / all;
  if (sums.length < fewest || share < third) return { key: neutral };
  const [a, b, c] = first.map(({ x }) => x);
  return {
    key: `${neutral}Leaders`,
    named: { a: a ?? '', b: b ?? '', c: c ?? '', percent: Math.round(share * 100), count: sums.length },
  };
}

/** Whether what was received was answered, over bodies that state both. */
export function answeredTitle(received: Series | undefined, answered: Series | undefined): Said {
  const both = (received?.points ?? []).flatMap(({ value }, i) => {
    const done = answered?.points[i]?.value ?? null;
    return value === null || done === null ? [] : [{ value, done }];
  });
  const [all, done] = [both.reduce((sum, { value }) => sum + value, 0), both.reduce((sum, each) => sum + each.done, 0)];
  if (all === 0) return { key: 'proposals.answered' };
  return {
    key: done === all ? 'proposals.allAnswered' : 'proposals.someAnswered',
    named: { received: all, answered: done, number: both.length },
  };
}
