import type { AgencyKind } from '@gongkai/report';
import type { EarlierReport } from './before.ts';
import type { Prose } from './prose.ts';

/** A report as it is held against others: its figures and its own prose. */
export interface ComparedReport extends EarlierReport {
  /** Which of the report's versions it is: places that are quoted are places of that one. */
  readonly version: number;
  readonly prose: Prose;
}

/** A report of an earlier year of the body, or of one that it was merged from or renamed after. */
export interface EarlierYear {
  readonly agencyId: number;
  /** What that body is called, though it may be on the roster no more: the name that it bears or bore last first. */
  readonly names: readonly string[];
  readonly year: number;
  /** The version that counts. */
  readonly version: number;
  /** `same`: the body itself, under whatever name; only then its figures can be compared. */
  readonly relation: 'same' | 'merged' | 'split';
  readonly figures: EarlierReport;
  /** Kept for the year before only. */
  readonly prose: Prose | null;
}

export interface BodyOfYear {
  readonly agencyId: number;
  readonly kind: AgencyKind;
  /** What it is called: current name, then aliases and former names. */
  readonly names: readonly string[];
  /** Its last report on the year; null where none is in. */
  readonly report: ComparedReport | null;
  /** Reports that count, newest first. */
  readonly earlier: readonly EarlierYear[];
}

/** What a county has of one year, for checks that look beyond one report. */
export interface CountyYear {
  readonly year: number;
  readonly bodies: readonly BodyOfYear[];
  /** Text that bodies were given to use: the county's templates. The form's own is known to the checks. */
  readonly templates: readonly string[];
}
