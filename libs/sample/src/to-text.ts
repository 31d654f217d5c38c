import { printedTables, rowsWithContinuations, type PrintedTable } from './printed-table.ts';
import type { ChartContent, ReportContent, TextPart } from './report-content.ts';

/**
 * A report as a plain conversion of its Word file gives it: paragraphs one a line, cells one a line behind a tab with
 * an empty line after each row, merged cells blank in the rows below, bookmarks as `[bookmark: name]`, and the data of
 * the chart on one line: series, category and value of every point, separated by tabs.
 * @throws {MissingCell} for a cell of the form without a text
 */
export function toText(content: ReportContent): string {
  const tables = printedTables(content);
  const lines = [
    ...content.title,
    '',
    ...content.preamble,
    ...content.sections.flatMap(({ number, heading, parts }) => [
      heading,
      ...parts.map(partLine),
      ...tables.filter(({ section }) => section === number).flatMap(tableLines),
    ]),
    ...(content.chart === undefined ? [] : chartLines(content.chart)),
    ...content.closing,
  ];
  return lines.join('\n');
}

function partLine({ text, bookmark }: TextPart): string {
  return bookmark === undefined ? text : `[bookmark: ${bookmark}]${text}`;
}

function tableLines(table: PrintedTable): string[] {
  const rows = rowsWithContinuations(table).flatMap((cells) => [
    ...cells.map(({ cell, continues }) => `\t${continues ? '' : cell.lines.join('\n')}`),
    '',
  ]);
  return [...rows, ''];
}

function chartLines({ title, series }: ChartContent): string[] {
  const points = series.flatMap(({ name, points }) => points.flatMap(({ category, text }) => [name, category, text]));
  return ['', title, points.join('\t'), ' '];
}
