import type { Code, Document, Finding, Place, Quote, Report, ReportRef, Side } from '@gongkai/report';
import { blankBookmarks } from './blank-bookmarks.ts';

/** The report that a finding is of, with what persons corrected in its reading, and its document. */
export interface Judged {
  readonly report: Pick<Report, 'form' | 'figures'>;
  readonly document: Document;
}

/**
 * What a finding is told by: two findings with the same grounds are one and the same, whichever version or reading of the
 * report they were found in. That is the check, what it is about, and everything compared: the figures as the report has them,
 * the numbers of both sides, the wording where there are no numbers or no figures, other reports and what is quoted of them.
 * It is not where all that stands, nor how grave it is or how it is said.
 * @returns one text, the same for equal grounds; it holds words of the report and is meant to be hashed
 */
export function groundsOf(finding: Finding, { report, document }: Judged): string {
  const { check, outcome, about, cells, left, right } = finding;
  const compared = [...new Set(cells)].sort().map((code) => [code, valueOf(report, code)]);
  const sides = [left, right].map((side) => groundsOfSide(side, document, cells.length === 0));
  return JSON.stringify([check, outcome, about ?? null, report.form, compared, sides]);
}

/** An unreadable cell is told by what is printed in it; a unit only matters where there is a number. */
function valueOf({ figures }: Judged['report'], code: Code): unknown {
  const figure = figures[code];
  if (figure === undefined) return null;
  const { cell, value, unit, text } = figure;
  if (cell === 'unreadable') return [cell, folded(text)];
  return value === null ? [cell] : [cell, value, unit];
}

function groundsOfSide({ value, places, reports, quotes }: Side, document: Document, noCells: boolean): unknown {
  const wordings = value === null || noCells ? places.map((place) => folded(textAt(document, place))) : [];
  return [value, wordings, (reports ?? []).map(nameOf).sort(), (quotes ?? []).map(groundsOfQuote)];
}

function groundsOfQuote({ text, ...of }: Quote): unknown {
  return [nameOf(of), folded(text)];
}

function nameOf({ agencyId, year }: ReportRef): string {
  return `${agencyId}/${year}`;
}

/** What the document has at a place; empty where it has no such place. */
function textAt({ text, blocks }: Document, place: Place): string {
  switch (place.kind) {
    case 'sentence':
      return text.slice(place.start, place.end);
    case 'cell': {
      const grid = blocks.find((block) => block.kind === 'grid' && block.table === place.table);
      if (grid?.kind !== 'grid') return '';
      const within = (from: number, span: number, at: number) => from <= at && at < from + span;
      const cell = grid.cells.find(
        ({ row, column, rowSpan, columnSpan }) =>
          within(row, rowSpan, place.row) && within(column, columnSpan, place.column),
      );
      return cell?.text ?? '';
    }
    case 'chart': {
      const chart = blocks.find((block) => block.kind === 'chart' && block.chart === place.chart);
      const series = chart?.kind === 'chart' ? chart.series[place.series] : undefined;
      const point = series?.points[place.point];
      return [series?.name ?? '', point?.category ?? '', point?.text ?? ''].join('|');
    }
  }
}

/** Readers differ in spaces and line ends, and in the width of digits and marks. */
function folded(text: string): string {
  return blankBookmarks(text).normalize('NFKC').replace(/\s+/g, '');
}
