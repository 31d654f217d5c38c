import type { ContentFault, Document, Finding, Report, Severity, Text } from '@gongkai/report';
import type { Before } from './before.ts';
import type { CountyYear } from './county-year.ts';

/** A report and the document it was read from: the report's places point into that document. */
export interface Subject {
  readonly report: Report;
  readonly document: Document;
  /** The year before it; absent where only the document is at hand. Then checks across years have no outcome. */
  readonly before?: Before;
}

/** What a report says and what the check says of it. */
export interface Example {
  readonly given: Text;
  /** The message of the outcome; the check's spec shows that it is this one. */
  readonly says: Text;
}

/** What every check tells of itself. */
interface About {
  /** Its identity in findings, docs and URLs; also the name of its file. */
  readonly code: string;
  readonly name: Text;
  /** What must hold, in one plain sentence. */
  readonly sentence: Text;
  /** The clause or the practice it rests on. */
  readonly basis: Text;
  /** Severity of its findings; a single finding may be milder or sharper where `sentence` says so. */
  readonly severity: Severity;
  /** Which of the faults that notices name a finding shows; absent: none of them. */
  readonly fault?: ContentFault;
  /** Counts from 1 (absent); goes up when the check judges otherwise than before, so that offices can test it before it does. */
  readonly revision?: number;
  /** Worked examples of both outcomes. */
  readonly example: { readonly holds: Example; readonly finding: Example };
}

/** One relation that a reviewer looks at in one report, or between it and the one before. */
export interface ReportCheck extends About {
  /** `overYears`: it compares with the report of the year before. Absent: it looks at the one report. */
  readonly scope?: 'overYears';
  /** Every outcome for one report, in the order of the form or of the document; empty where the edition knows no such relation. */
  readonly run: (subject: Subject) => Finding[];
}

/** One relation that takes the reports of a county on a year, or all years of a body, to be seen. Never an error. */
export interface YearCheck extends About {
  readonly scope: 'overYears' | 'amongBodies';
  readonly severity: 'warning' | 'notice';
  /** Every outcome by body; none for a body without a report. */
  readonly runYear: (county: CountyYear) => ReadonlyMap<number, readonly Finding[]>;
}

export type Check = ReportCheck | YearCheck;
