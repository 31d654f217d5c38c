import type { CellKind, Code, ReadingStatus } from '@gongkai/report';
import type { ReportContent } from '../report-content.ts';

/** A figure that a document states: its kind, and its number in the printed unit where it has one. */
export interface ExpectedFigure {
  readonly cell: CellKind;
  readonly value: number | null;
}

/** What there is to be read in a document, as its builder knows it; the reader has no part in it. */
export interface ExpectedReading {
  readonly status: ReadingStatus;
  /** Body and year as the title names them; null where it is no report. */
  readonly agency: string | null;
  readonly year: number | null;
  /** Every figure that is stated, cells and prose. */
  readonly figures: Readonly<Record<Code, ExpectedFigure>>;
  /** How many of each section five lists. */
  readonly statements: { readonly problems: number; readonly improvements: number };
}

/** A report laid out, with what there is to be read in it. */
export interface SampleReport {
  readonly content: ReportContent;
  readonly expected: ExpectedReading;
}

/** What every document of the sample says of itself, at its end and in its properties. */
export const sampleMark = '（示例数据：本报告由程序生成，单位和数字均为虚构）';
