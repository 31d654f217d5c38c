import { escapeMarkup } from '../markup.ts';
import type { ChartContent } from '../report-content.ts';

/** A chart as its data: the caption is its title, the first row names the series, each further row is a category. */
export function chartFigure({ title, series }: ChartContent): string {
  const categories = [...new Set(series.flatMap(({ points }) => points.map(({ category }) => category)))];
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category) => [
      category,
      ...series.map(({ points }) => points.find((point) => point.category === category)?.text ?? ''),
    ]),
  ];
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    row.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join('');
  const lines = rows.map((row, i) => `<tr>${cells(row, i === 0 ? 'th' : 'td')}</tr>`);
  return (
    `<figure style="margin: 1em auto; text-align: center;">\n<figcaption>${escapeMarkup(title)}</figcaption>\n` +
    `<table class="chart-data" border="1" cellspacing="0" style="margin: 0 auto;">\n${lines.join('\n')}\n</table>\n</figure>`
  );
}
