import type { ReportFault } from './faults/fault.ts';

/** A sound report whose body corrected it after it had been made public. */
export interface CorrectedReport extends Required<Pick<ReportFault, 'agencyKey' | 'year' | 'figures'>> {
  /** When the corrected one came: ISO, in the county's time. */
  readonly receivedAt: string;
}

const website =
  (by: number): NonNullable<ReportFault['figures']> =>
  (figures) => ({ ...figures, channels: { ...figures.channels, website: figures.channels.website + by } });

export const correctedAfterwards: readonly CorrectedReport[] = [
  { agencyKey: 'land', year: 2023, receivedAt: '2024-02-06T10:15:00+08:00', figures: website(-12) },
  { agencyKey: 'office', year: 2024, receivedAt: '2025-02-07T09:20:00+08:00', figures: website(9) },
  { agencyKey: 'health', year: 2024, receivedAt: '2025-02-08T15:05:00+08:00', figures: website(17) },
];
