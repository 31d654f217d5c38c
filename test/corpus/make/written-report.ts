import type { Code, DocumentFormat } from '@gongkai/report';
import { randomReport, type ReportContent, seeded } from '@gongkai/sample';
import type { Expectation, Value } from '../expectation.ts';
import { expectationOf, type MadeDocument, numbers } from './made-document.ts';

/** A report in words, and every figure that these words and its tables say. */
export interface WrittenReport {
  readonly agency: string;
  readonly year: number;
  readonly content: ReportContent;
  readonly figures: ReadonlyMap<Code, Value>;
}

/** The random report of that seed. */
export function ofSeed(seed: number): WrittenReport {
  const { content, agency, year, expected } = randomReport(seeded(seed));
  return { agency: agency.name, year, content, figures: numbers(expected) };
}

/**
 * The random report of that seed, for printers of our own hand that draw no chart.
 * @throws {RangeError} where the report has a chart, whose figures would be lost
 */
export function withoutChart(seed: number): WrittenReport {
  const report = ofSeed(seed);
  if (report.content.chart !== undefined)
    throw new RangeError(`Random report ${String(seed)} has a chart; take another`);
  return report;
}

/** The report with some cells printed otherwise; null for a cell of which nobody can say what it holds. */
export function withCells(
  report: WrittenReport,
  cells: Readonly<Record<Code, readonly [printed: string, value: Value | null]>>,
): WrittenReport {
  const figures = new Map(report.figures);
  const printed = { ...report.content.cells };
  for (const [code, [text, value]] of Object.entries(cells)) {
    if (printed[code] === undefined) throw new RangeError(`The report has no cell "${code}"`);
    printed[code] = text;
    if (value === null) figures.delete(code);
    else figures.set(code, value);
  }
  return { ...report, content: { ...report.content, cells: printed }, figures };
}

/** The report with other figures told of it; null for what is not printed, or what a careful person could not tell. */
export function withFigures(report: WrittenReport, told: (code: Code, value: Value) => Value | null): WrittenReport {
  const figures = [...report.figures].flatMap(([code, value]): [Code, Value][] => {
    const now = told(code, value);
    return now === null ? [] : [[code, now]];
  });
  return { ...report, figures: new Map(figures) };
}

/** How a written report came to be a file. */
export interface Printing {
  readonly name: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly status?: Expectation['status'];
  readonly bytes?: () => Uint8Array;
  readonly produce?: () => Promise<Uint8Array>;
}

/** A written report as a document of the corpus. */
export function documentOf(
  { agency, year, content, figures }: WrittenReport,
  { name, made, format, status = 'read', bytes, produce }: Printing,
): MadeDocument {
  return {
    name,
    expected: expectationOf({ made, format, status, agency, year, form: content.edition, figures }),
    bytes: bytes ?? null,
    ...(produce === undefined ? {} : { produce }),
  };
}
