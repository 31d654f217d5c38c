import { chartRows } from '../chart-rows.ts';
import { escapeMarkup } from '../markup.ts';
import type { ChartContent } from '../report-content.ts';

/** A chart as its data: the caption is its title, the first row names the series, each further row is a category. */
export function chartFigure(chart: ChartContent): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    row.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join('');
  const lines = chartRows(chart).map((row, i) => `<tr>${cells(row, i === 0 ? 'th' : 'td')}</tr>`);
  return (
    `<figure style="margin: 1em auto; text-align: center;">\n<figcaption>${escapeMarkup(chart.title)}</figcaption>\n` +
    `<table class="chart-data" border="1" cellspacing="0" style="margin: 0 auto;">\n${lines.join('\n')}\n</table>\n</figure>`
  );
}
