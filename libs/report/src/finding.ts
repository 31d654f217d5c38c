import type { Code } from './figure.ts';
import type { Place, SentencePlace } from './place.ts';
import type { Text } from './text.ts';

/** error: contradicts the form. warning: probably wrong. notice: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

export type Outcome = 'holds' | 'finding' | 'cannotBeAssessed';

/** The faults that notices name (不准确, 不全面, 内容雷同), apart from 不按时, which no text shows. */
export const contentFaults = ['wrong', 'incomplete', 'copied'] as const;
export type ContentFault = (typeof contentFaults)[number];

/** A report, by the body whose it is and its year. */
export interface ReportRef {
  readonly agencyId: number;
  readonly year: number;
}

/** A passage of another report, as printed there. */
export interface Quote extends ReportRef {
  readonly text: string;
  /** In that version of it. */
  readonly place: SentencePlace;
  /** Absent in what was found before versions were named: the one that counts. */
  readonly version?: number;
}

/** One side of a comparison; `value` is null where a side is a wording rather than a number. */
export interface Side {
  readonly value: number | null;
  /** Where it stands in this report. */
  readonly places: readonly Place[];
  /** Other reports that it stands in, wholly or in part; absent where this one says it all. */
  readonly reports?: readonly ReportRef[];
  /** Passages of other reports that stand beside the places of the other side, one to one in that order. */
  readonly quotes?: readonly Quote[];
}

/** What one check says of one relation in one report. */
export interface Finding {
  /** Code of the check. */
  readonly check: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Findings with the same cause follow from one slip. */
  readonly cause?: string;
  /** What it is about where neither cells nor places tell it from others of the check, e.g. which aspect is missing. */
  readonly about?: string;
  /** Figures compared. */
  readonly cells: readonly Code[];
  readonly left: Side;
  readonly right: Side;
  readonly message: Text;
  /** Why it cannot be assessed. */
  readonly reason?: Text;
}
