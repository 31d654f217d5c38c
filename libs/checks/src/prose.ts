import type { Document, Report, Span } from '@gongkai/report';

/** One sentence of a section, as printed; offsets are those of the document's text. */
export interface Sentence extends Span {
  readonly text: string;
}

/** The prose that a body writes itself: sections one and five, sentence by sentence, tables and headings left out. */
export interface Prose {
  readonly one: readonly Sentence[];
  readonly five: readonly Sentence[];
}

/** The prose of a report; empty where a section was not found. */
export function proseOf(_report: Pick<Report, 'sections'>, _document: Document): Prose {
  return { one: [], five: [] };
}
