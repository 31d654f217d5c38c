import type { Chart, ChartSeries } from '@gongkai/report';
import type { Line } from './lines.ts';

/**
 * Reads a chart that was flattened to one line of tab-separated triples: series, category, value (empty where the series
 * has no point). The line before it is its title.
 * @returns null when the line is no such chart
 */
export function flattenedChart(line: Line, title: Line | null, chart: number): Chart | null {
  const fields = line.text.split('\t').map((field) => field.trim());
  if (fields.length < 3 || fields.length % 3 !== 0 || fields[0] === '') return null;
  const series = new Map<string, ChartSeries & { points: { category: string; text: string }[] }>();
  for (let i = 0; i < fields.length; i += 3) {
    const [name = '', category = '', text = ''] = fields.slice(i, i + 3);
    if (name === '' || isNumber(name) || isNumber(category) || (text !== '' && !isNumber(text))) return null;
    const known = series.get(name) ?? { name, points: [] };
    known.points.push({ category, text });
    series.set(name, known);
  }
  return {
    kind: 'chart',
    chart,
    title: title?.text.trim() ?? '',
    series: [...series.values()],
    start: title?.start ?? line.start,
    end: line.end,
  };
}

function isNumber(field: string): boolean {
  return /^-?[\d,.]+%?$/.test(field);
}
