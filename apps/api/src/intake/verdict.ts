import { formOf, type Reading } from '@gongkai/report';
import type { Settlement } from '../store/documents.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import {
  agencyUnknown,
  formNotReadYet,
  notAReport,
  readerFailed,
  readInPart,
  yearOutOfRange,
  yearUnknown,
} from './troubles.ts';

/** What becomes of a document, and the version it makes if it makes one. */
export interface Verdict {
  readonly settled: Settlement;
  readonly version: VersionContent | null;
}

/** A version before it has a number. */
export interface VersionContent {
  readonly agencyId: number;
  readonly year: number;
  readonly reading: StoredReading;
}

/** Reports exist since the regulation of 2008. */
const firstYear = 2008;
const lastYear = 2100;

/**
 * Decides what becomes of a document. Never a report of zeros: what lacks its year, its form or its body makes none.
 * @param whose the body a printed name means; null where a person has to say
 * @param saidYear the year as a person says it, for a document that does not say it itself
 */
export function verdictOn(
  reading: Reading,
  whose: (printed: string | null) => number | null,
  saidYear: number | null = null,
): Verdict {
  const { report, document, status } = reading;
  const readYear = report?.year ?? null;
  const year = readYear !== null && isReportYear(readYear) ? readYear : (saidYear ?? readYear);
  const settled: Settlement = {
    outcome: 'unreadable',
    partial: status === 'partial',
    agencyName: report?.agency ?? null,
    agencyId: null,
    year,
    trouble: reading.trouble,
  };
  const without = (outcome: Settlement['outcome'], trouble: Settlement['trouble']): Verdict => ({
    settled: { ...settled, outcome, trouble },
    version: null,
  });
  if (status === 'notAReport') return without('notAReport', notAReport(reading.trouble));
  if (report === null || document === null) return without('unreadable', reading.trouble ?? readerFailed);
  if (year === null) return without('yearUnknown', yearUnknown);
  if (!isReportYear(year)) return without('yearUnknown', yearOutOfRange(year));
  if (formOf(report.form) === null) return without('notAReport', formNotReadYet(year));
  const agencyId = whose(report.agency);
  if (agencyId === null) return without('agencyUnknown', agencyUnknown(report.agency));
  return {
    settled: {
      ...settled,
      outcome: 'report',
      agencyId,
      trouble: status === 'partial' ? readInPart(report.notes) : null,
    },
    version: { agencyId, year, reading: { document, report } },
  };
}

export function isReportYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}
