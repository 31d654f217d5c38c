import type { Agency, BackTest } from '@gongkai/contracts';

/** The reports of a year that a check would flag, in the order of the roster. */
export interface FlaggedYear {
  readonly year: number;
  readonly reports: readonly FlaggedReport[];
  /** Findings in all of them. */
  readonly findings: number;
}

export interface FlaggedReport {
  readonly agencyId: number;
  /** Null for a body that the roster no longer has. */
  readonly name: string | null;
  readonly version: number;
  readonly findings: BackTest['flagged'][number]['findings'];
  /** How many of this check are stored for it now. */
  readonly stored: number;
}

/** What a back-test flags, the latest year first. */
export function flaggedByYear(
  { flagged }: Pick<BackTest, 'flagged'>,
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
): FlaggedYear[] {
  const place = new Map(agencies.map(({ id }, i) => [id, i]));
  const years = [...new Set(flagged.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const reports = flagged
      .filter((report) => report.year === year)
      .sort((a, b) => (place.get(a.agencyId) ?? place.size) - (place.get(b.agencyId) ?? place.size))
      .map(({ agencyId, version, findings, stored }) => {
        const name = agencies.find(({ id }) => id === agencyId)?.name ?? null;
        return { agencyId, name, version, findings, stored };
      });
    return { year, reports, findings: reports.reduce((sum, { findings }) => sum + findings.length, 0) };
  });
}
