import type { ReadingStatus, Report } from './annual-report.ts';
import type { Document } from './document.ts';
import type { Text } from './text.ts';

/** What reading one file gave. A file that could not be read gives its trouble, never a report of zeros. */
export interface Reading {
  readonly status: ReadingStatus;
  /** The opened document; null where the file could not be opened. */
  readonly document: Document | null;
  /** The report; null unless status is `read` or `partial`. */
  readonly report: Report | null;
  /** Why there is no report; null where there is one. */
  readonly trouble: Text | null;
}
