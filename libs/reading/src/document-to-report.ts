import {
  type CellPlace,
  type Code,
  type Document,
  editionOf,
  type Figure,
  formOf,
  type Grid,
  indicatorOf,
  type Report,
  type Section,
} from '@gongkai/report';
import { contactOf, periodOf } from './preamble.ts';
import { channelTableFigures, chartFigures } from './prose/channel-charts.ts';
import { mergeFigures } from './prose/merge-figures.ts';
import { sentenceFigures } from './prose/prose-figures.ts';
import type { Subject } from './prose/sentences.ts';
import type { ProseFigure } from './prose/statement-of.ts';
import { sectionHeading2014 } from './section-heading-2014.ts';
import { aspectsOf } from './section-one-aspects.ts';
import { sectionAt, sectionsOf } from './sections.ts';
import { statementsOf } from './statements.ts';
import { labelSlips } from './table-notes.ts';
import type { TableReading } from './tables/grid-to-table.ts';
import { type Tables, tablesOf } from './tables/tables-of.ts';
import { titleOf } from './title.ts';
import { inTraditional, isTraditional } from './traditional-characters.ts';
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
  const due = sectionsOf(document);
  const title = titleOf(document, due);
  const grids = document.blocks.filter((block): block is Grid => block.kind === 'grid');
  const year = title.year ?? yearOf(periodOf(document, due).to);
  const sections = isOf2014(year) ? sectionsOf(document, sectionHeading2014) : due;
  const period = periodOf(document, sections);
  const tables = tablesOf(grids, year);
  if (!isReport(title.isReport, sections, tables)) return null;
  const inTables = tables.readings.flatMap((reading) => tableFigures(reading, sections));
  const prose = mergeFigures(
    withTable(inTables, proseFigures(document, sections, tables, { agency: title.agency, year })),
  );
  const missing = [...(isTraditional(document.text) ? [inTraditional] : []), ...whatIsMissing(sections, tables, year)];
  return {
    complete: missing.length === 0,
    report: {
      agency: title.agency,
      year,
      form: tables.edition,
      period,
      contact: contactOf(document, sections),
      sections,
      figures: inOrder(new Map([...inTables, ...Object.entries(prose.figures)]), tables.edition),
      aspects: aspectsOf(document, sections),
      statements: statementsOf(document, sections),
      notes: [...document.notes, ...missing, ...labelSlips(sections, tables), ...prose.notes],
    },
  };
}

/** A document is a report when two of three say so: its title, its sections, its tables. */
function isReport(title: boolean, sections: readonly Section[], tables: Tables): boolean {
  const signs = [title, sections.length >= 3, tables.readings.some(({ cells }) => cells.length >= 10)];
  return signs.filter(Boolean).length >= 2;
}

/** The year of a report whose sections were not prescribed. */
function isOf2014(year: number | null): boolean {
  return year !== null && editionOf(year) === '2014';
}

/**
 * What prose and tables say of the figures that both can state: only the channels of the statistics form are such. The
 * table's number comes first, and what prose only implies does not stand against it.
 */
function withTable(inTables: readonly (readonly [Code, Figure])[], inProse: readonly ProseFigure[]): ProseFigure[] {
  const both = inTables
    .filter(([code, { value }]) => indicatorOf(code).table === null && value !== null)
    .map(([code, figure]): ProseFigure => ({ code, figure }));
  const tabled = new Set(both.map(({ code }) => code));
  return [...both, ...inProse.filter(({ code, figure }) => !tabled.has(code) || figure.standing === 'stated')];
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function proseFigures(document: Document, sections: readonly Section[], tables: Tables, subject: Subject) {
  return [
    ...sentenceFigures(document, sections, subject),
    ...chartFigures(document, subject.year),
    ...channelTableFigures(tables.others, sections, subject.year),
  ];
}

function tableFigures(reading: TableReading, sections: readonly Section[]): [Code, Figure][] {
  const section = reading.table.section === null ? null : sectionAt(sections, reading.grid.start);
  return reading.cells.map(({ code, cell, row, column, unit }) => {
    const place: CellPlace = { kind: 'cell', section, table: reading.grid.table, row, column };
    const { value, cell: kind, text } = cell;
    const figure: Figure = {
      value,
      cell: kind,
      standing: 'stated',
      unit: unit ?? indicatorOf(code).unit,
      text,
      places: [place],
    };
    return [code, figure];
  });
}

/** Figures in the order of the form; those of another edition come last. */
function inOrder(found: ReadonlyMap<Code, Figure>, edition: Report['form']): Record<Code, Figure> {
  const rest = new Map(found);
  const figures: Record<Code, Figure> = {};
  for (const { code } of formOf(edition)?.indicators ?? []) {
    const figure = rest.get(code);
    if (figure === undefined) continue;
    figures[code] = figure;
    rest.delete(code);
  }
  for (const [code, figure] of rest) figures[code] = figure;
  return figures;
}
