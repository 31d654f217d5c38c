import { escapeMarkup } from '../markup.ts';
import { picturedTables, printedTables } from '../printed-table.ts';
import type { ReportContent } from '../report-content.ts';
import { chartFigure } from './chart-figure.ts';
import { paragraphHtml } from './paragraph-html.ts';
import { pictureHtml } from './picture-html.ts';
import { portalPage } from './portal-page.ts';
import { tableHtml } from './table-html.ts';

/**
 * The report as a county portal publishes it: a page with navigation, breadcrumb and footer, the article pasted from
 * Word with inline styles, headings in bold rather than as headings, merged cells by rowspan and colspan. The chart is
 * a figure: caption, then a small table with a series a column and a category a row.
 * @throws {MissingCell} for a cell of the form without a text
 */
export function toHtml(content: ReportContent): string {
  const tables = printedTables(content);
  const pictures = picturedTables(content);
  const article = [
    ...content.preamble.map((text) => paragraphHtml(text)),
    ...content.sections.flatMap(({ number, heading, parts }) => [
      paragraphHtml(heading, 'strong'),
      ...parts.map(({ kind, text }) => paragraphHtml(text, kind === 'heading' ? 'strong' : undefined)),
      ...tables.filter(({ section }) => section === number).map(tableHtml),
      ...pictures.filter(({ section }) => section === number).map(pictureHtml),
    ]),
    ...(content.chart === undefined ? [] : [chartFigure(content.chart)]),
    ...content.closing.map((text) => paragraphHtml(text)),
  ];
  return portalPage({
    title: content.title.join(''),
    titleHtml: content.title.map(escapeMarkup).join('<br>'),
    article: article.join('\n'),
    ...(content.description === undefined ? {} : { description: content.description }),
  });
}
