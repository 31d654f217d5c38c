import type { Document, Finding, Report, Severity, Text } from '@gongkai/report';
import type { Before } from './before.ts';

/** A report and the document it was read from: the report's places point into that document. */
export interface Subject {
  readonly report: Report;
  readonly document: Document;
  /** The year before it; absent where only the document is at hand. Then checks across years have no outcome. */
  readonly before?: Before;
}

/** One relation that a reviewer looks at. */
export interface Check {
  /** Its identity in findings, docs and URLs; also the name of its file. */
  readonly code: string;
  readonly name: Text;
  /** What must hold, in one plain sentence. */
  readonly sentence: Text;
  /** The clause or the practice it rests on. */
  readonly basis: Text;
  /** Severity of its findings; a single finding may be milder or sharper where `sentence` says so. */
  readonly severity: Severity;
  /** `overYears`: it compares with the report of the year before. Absent: it looks at the one report. */
  readonly scope?: 'overYears';
  /** Every outcome for one report, in the order of the form or of the document; empty where the edition knows no such relation. */
  readonly run: (subject: Subject) => Finding[];
}
