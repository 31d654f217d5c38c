import type { ChartContent } from './report-content.ts';

/** A chart as its data: the first row names the series, each further row is a category. */
export function chartRows({ series }: ChartContent): string[][] {
  const categories = [...new Set(series.flatMap(({ points }) => points.map(({ category }) => category)))];
  return [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category) => [
      category,
      ...series.map(({ points }) => points.find((point) => point.category === category)?.text ?? ''),
    ]),
  ];
}
