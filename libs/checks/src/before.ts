import type { Cell, Code, Report, ReportRef } from '@gongkai/report';

/** What is compared of the report of an earlier year. A whole report is one as well. Amounts are in the unit of the form. */
export type EarlierReport = Pick<Report, 'form'> & { readonly figures: Readonly<Record<Code, Cell>> };

/** What is known of the year before a report. */
export interface Before {
  readonly year: number;
  /**
   * `same`: the body itself, under whatever name. `merged`: it was merged from others in the year of the report. `split`: it
   * was split off, or part of it passed on. `unknown`: nobody can say whose report comes before.
   */
  readonly relation: 'same' | 'merged' | 'split' | 'unknown';
  /** The body or, where it was merged, each of those it continues. `report` is the one that counts; null if none does. */
  readonly bodies: readonly (Pick<ReportRef, 'agencyId'> & { readonly report: EarlierReport | null })[];
}
