import { packFigures, type PackedFigures, type Reading } from '@gongkai/report';
import type { Settlement } from '../store/documents.ts';
import type { StoredReading } from '../store/reading-bytes.ts';
import { agencyUnknown, formNotReadYet, readerFailed, yearOutOfRange, yearUnknown } from './troubles.ts';

/** What becomes of a document, and the version it makes if it makes one. */
export interface Verdict {
  readonly settled: Settlement;
  readonly version: VersionContent | null;
}

/** A version before it has a number. */
export interface VersionContent {
  readonly agencyId: number;
  readonly year: number;
  readonly figures: PackedFigures;
  readonly reading: StoredReading;
}

/** Reports exist since the regulation of 2008. */
const firstYear = 2008;
const lastYear = 2100;

/**
 * Decides what becomes of a document. Never a report of zeros: what lacks its year, its form or its body makes none.
 * @param whose the body a printed name means; null where a person has to say
 */
export function verdictOn(reading: Reading, whose: (printed: string | null) => number | null): Verdict {
  const { report, document, status } = reading;
  const settled: Settlement = {
    outcome: status === 'notAReport' ? 'notAReport' : 'unreadable',
    partial: status === 'partial',
    agencyName: report?.agency ?? null,
    agencyId: null,
    year: report?.year ?? null,
    trouble: reading.trouble,
  };
  const without = (outcome: Settlement['outcome'], trouble: Settlement['trouble']): Verdict => ({
    settled: { ...settled, outcome, trouble },
    version: null,
  });
  if (report === null || document === null) return without(settled.outcome, reading.trouble ?? readerFailed);
  const { agency, year } = report;
  if (year === null) return without('yearUnknown', yearUnknown);
  if (year < firstYear || year > lastYear) return without('yearUnknown', yearOutOfRange(year));
  const figures = packFigures(report);
  if (figures === null) return without('notAReport', formNotReadYet(year));
  const agencyId = whose(agency);
  if (agencyId === null) return without('agencyUnknown', agencyUnknown(agency));
  return {
    settled: { ...settled, outcome: 'report', agencyId, trouble: null },
    version: { agencyId, year, figures, reading: { document, report } },
  };
}
