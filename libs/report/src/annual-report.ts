import type { Aspect } from './aspects.ts';
import type { FormEdition } from './form/edition.ts';
import type { Code, Figure } from './figure.ts';
import type { SectionNumber, SentencePlace } from './place.ts';
import type { Note, Span } from './document.ts';

/** First and last day of the report's statistics, ISO dates; null where the document does not give one. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Contact {
  readonly phone: string | null;
  readonly address: string | null;
}

/** One problem or improvement of section five, as printed. */
export interface Statement {
  readonly text: string;
  readonly place: SentencePlace;
}

/** A section as found: its heading and all that follows up to the next one. */
export interface Section extends Span {
  readonly number: SectionNumber;
  readonly heading: Span;
}

/** An annual report as read from one document (政府信息公开工作年度报告). */
export interface Report {
  /** Name of the publishing body as printed in the title. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormEdition | null;
  readonly period: Period;
  readonly contact: Contact;
  readonly sections: readonly Section[];
  readonly figures: Readonly<Record<Code, Figure>>;
  /** The five aspects of section one in the order of the form; none where the reading is older than they are. */
  readonly aspects: readonly Aspect[];
  readonly statements: {
    readonly problems: readonly Statement[];
    readonly improvements: readonly Statement[];
  };
  readonly notes: readonly Note[];
}

/**
 * `read`: a report, all of it. `partial`: a report of which a section, a table or a part could not be read.
 * `unreadable`: the file could not be opened. `notAReport`: another kind of document.
 */
export type ReadingStatus = 'read' | 'partial' | 'unreadable' | 'notAReport';
