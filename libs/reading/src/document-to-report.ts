import {
  type CellPlace,
  type Code,
  type Document,
  type Figure,
  formOf,
  type Grid,
  indicatorOf,
  type Report,
  type Section,
} from '@gongkai/report';
import { contactOf, periodOf } from './preamble.ts';
import { channelTableFigures, chartFigures } from './prose/channel-charts.ts';
import { channelFigures } from './prose/channels.ts';
import { interpretationFigures } from './prose/interpretations.ts';
import { mergeFigures } from './prose/merge-figures.ts';
import { processingFeeFigures } from './prose/processing-fee.ts';
import { proposalFigures } from './prose/proposals.ts';
import { requestFigures } from './prose/requests.ts';
import { sentencesOf } from './prose/sentences.ts';
import { sectionAt, sectionsOf } from './sections.ts';
import { statementsOf } from './statements.ts';
import type { TableReading } from './tables/grid-to-table.ts';
import { type Tables, tablesOf } from './tables/tables-of.ts';
import { titleOf } from './title.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** A report and whether all of it could be read. */
export interface ReportReading {
  readonly report: Report;
  readonly complete: boolean;
}

/**
 * Understands a document as an annual report. A pure function of the document: nothing outside it changes a figure.
 * @returns null when the document is another kind of document
 */
export function documentToReport(document: Document): ReportReading | null {
  const sections = sectionsOf(document);
  const title = titleOf(document, sections);
  const grids = document.blocks.filter((block): block is Grid => block.kind === 'grid');
  const period = periodOf(document, sections);
  const year = title.year ?? yearOf(period.to);
  const tables = tablesOf(grids, year);
  if (!isReport(title.isReport, sections, tables)) return null;
  const prose = mergeFigures(proseFigures(document, sections, tables, year));
  const inTables = tables.readings.flatMap((reading) => tableFigures(reading, sections));
  const missing = whatIsMissing(sections, tables);
  return {
    complete: missing.length === 0,
    report: {
      agency: title.agency,
      year,
      form: tables.edition,
      period,
      contact: contactOf(document, sections),
      sections,
      figures: inOrder({ ...prose.figures, ...Object.fromEntries(inTables) }, tables),
      statements: statementsOf(document, sections),
      notes: [...document.notes, ...missing, ...prose.notes],
    },
  };
}

/** A document is a report when two of three say so: its title, its sections, its tables. */
function isReport(title: boolean, sections: readonly Section[], tables: Tables): boolean {
  const signs = [title, sections.length >= 3, tables.readings.some(({ cells }) => cells.length >= 10)];
  return signs.filter(Boolean).length >= 2;
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function proseFigures(document: Document, sections: readonly Section[], tables: Tables, year: number | null) {
  const sentences = sentencesOf(document, sections);
  return [
    ...channelFigures(sentences),
    ...chartFigures(document, year),
    ...channelTableFigures(tables.others, sections, year),
    ...interpretationFigures(sentences),
    ...proposalFigures(sentences),
    ...requestFigures(sentences),
    ...processingFeeFigures(sentences),
  ];
}

function tableFigures(reading: TableReading, sections: readonly Section[]): [Code, Figure][] {
  const section = sectionAt(sections, reading.grid.start);
  return reading.cells.map(({ code, cell, row, column }) => {
    const place: CellPlace = { kind: 'cell', section, table: reading.grid.table, row, column };
    return [code, { ...cell, standing: 'stated', unit: indicatorOf(code).unit, places: [place] }];
  });
}

/** Figures in the order of the form; those of another edition come last. */
function inOrder(figures: Readonly<Record<Code, Figure>>, tables: Tables): Record<Code, Figure> {
  const order = (formOf(tables.edition)?.indicators ?? []).map(({ code }) => code);
  const known = new Set(order);
  const codes = [...order, ...Object.keys(figures).filter((code) => !known.has(code))];
  return Object.fromEntries(
    codes.flatMap((code) => {
      const figure = figures[code];
      return figure === undefined ? [] : [[code, figure]];
    }),
  );
}
