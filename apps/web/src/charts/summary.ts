import type { Series, SeriesPoint } from '@gongkai/report';
import type { Said } from '../language/said.ts';

const known = (points: readonly SeriesPoint[]) =>
  points.flatMap(({ x, value }) => (value === null ? [] : [{ x, value }]));

/** What a chart over years shows, a sentence for each line: from, to, and the most in between. */
export function yearsSummary(series: readonly Series[]): Said[] {
  return series.map(({ label, unit, points }): Said => {
    const values = known(points);
    const [first] = values;
    const last = values[values.length - 1];
    if (first === undefined || last === undefined) return { key: 'summary.noValue', named: { label } };
    if (first === last) return { key: 'summary.oneYear', named: { label, unit, year: first.x, value: first.value } };
    const most = values.reduce((a, b) => (b.value > a.value ? b : a));
    return {
      key: 'summary.years',
      named: {
        label,
        unit,
        firstYear: first.x,
        first: first.value,
        lastYear: last.x,
        last: last.value,
        mostYear: most.x,
        most: most.value,
      },
    };
  });
}

/** What a chart of bodies shows, a sentence for each part: its sum, over how many, and who has most. */
export function agenciesSummary(series: readonly Series[]): Said[] {
  return series.map(({ label, unit, points }): Said => {
    const values = known(points);
    const [first] = values;
    if (first === undefined) return { key: 'summary.noValue', named: { label } };
    const most = values.reduce((a, b) => (b.value > a.value ? b : a), first);
    // Shares are not added up.
    if (unit === '%') {
      const least = Math.min(...values.map(({ value }) => value));
      return { key: 'summary.shares', named: { label, unit, number: values.length, least, most: most.value } };
    }
    const sum = values.reduce((total, { value }) => total + value, 0);
    if (sum === 0) return { key: 'summary.allZero', named: { label, number: values.length } };
    return {
      key: 'summary.agencies',
      named: { label, unit, sum, number: values.length, name: most.x, most: most.value },
    };
  });
}

/** What a chart of rows shows: each row with its number. */
export function rowsSummary(series: readonly Series[]): Said[] {
  return series.flatMap(({ label: part, unit, points }) =>
    points.map(({ x, value }): Said => {
      const label = series.length > 1 ? `${x} · ${part}` : x;
      return value === null
        ? { key: 'summary.noValue', named: { label } }
        : { key: 'summary.row', named: { label, value, unit } };
    }),
  );
}
