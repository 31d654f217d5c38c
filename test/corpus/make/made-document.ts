import type { Code, DocumentFormat, FormEdition } from '@gongkai/report';
import { indicatorOf } from '@gongkai/report';
import { type Expectation, tablesDue, tokenOf, type Value } from '../expectation.ts';

/** A document of the corpus and what is in it, both from the same input. */
export interface MadeDocument {
  /** Folder and file name: `ok/libreoffice-random-7.pdf`. */
  readonly name: string;
  readonly expected: Expectation;
  /**
   * The bytes, the same at every call; null where a program made them that is not ours (LibreOffice, Chromium): then
   * `produce` makes them anew, and the committed file stands.
   */
  readonly bytes: (() => Uint8Array) | null;
  readonly produce?: () => Promise<Uint8Array>;
}

/** What a document is known to say. */
export interface Known {
  readonly made: string;
  readonly format: DocumentFormat;
  readonly status?: Expectation['status'];
  /** Null where the document does not name them. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormEdition;
  /** Every figure that is printed, cells and prose. */
  readonly figures: ReadonlyMap<Code, Value>;
}

/** Puts what is known of a document into the words of the corpus. */
export function expectationOf({ figures, status = 'read', ...head }: Known): Expectation {
  const prose = [...figures].filter(([code]) => indicatorOf(code).table === null);
  return {
    ...head,
    status,
    tables: tablesDue(head.form, figures),
    prose: Object.fromEntries(prose.map(([code, value]) => [code, tokenOf(value)])),
  };
}

/** Numbers by code as values. */
export function numbers(values: Readonly<Record<Code, number>>): Map<Code, Value> {
  return new Map(Object.entries(values).map(([code, value]) => [code, { cell: 'number', value }]));
}
