import type { Code, ReportRef } from '@gongkai/report';
import type { EarlierReport } from './before.ts';
import type { BodyOfYear } from './county-year.ts';

/** A figure of an earlier year of the same body. */
export interface PastNumber extends ReportRef {
  readonly value: number;
}

/** More years say more of what was usual once than of what is usual now. */
const mostYears = 6;

/** An exact number; blank, approximate and unread ones are none. Amounts are in the unit of their form. */
export function numberIn({ figures }: EarlierReport, code: Code): number | null {
  const figure = figures[code];
  return figure?.cell === 'number' ? figure.value : null;
}

/** The body's own last numbers before the year, newest first; not those of bodies it was merged from. */
export function ownPast({ earlier }: BodyOfYear, code: Code): PastNumber[] {
  return earlier
    .filter(({ relation }) => relation === 'same')
    .flatMap(({ agencyId, year, figures }) => {
      const value = numberIn(figures, code);
      return value === null ? [] : [{ agencyId, year, value }];
    })
    .slice(0, mostYears);
}

/** What it is called today. */
export function nameOf({ names, agencyId }: BodyOfYear): string {
  return names[0] ?? String(agencyId);
}
