import { check as checkReport, type InForce } from '@gongkai/checks';
import type { Finding } from '@gongkai/report';
import { reviewedReport, standingOf } from '../reports/reviewed-report.ts';
import { sameVersion, type VersionRef } from '../store/county-years.ts';
import type { Tx } from '../store/in-scope.ts';
import { beforeOf, earlierOf } from './earlier-years.ts';

/** What checks say of a version: all outcomes, also what holds. */
export interface Checked extends VersionRef {
  readonly outcomes: readonly Finding[];
}

/** How many readings are opened at once: what is in memory does not grow with the county. */
const openTogether = 8;

/**
 * Runs checks over the last version of every report of a county, the earliest years first, without storing anything. They see
 * what they would see if the report were judged: corrections of the reading, and the year before.
 */
export async function* overReports(tx: Tx, regionId: number, inForce: InForce): AsyncGenerator<Checked> {
  const versions = await tx.lastVersions.list(regionId);
  const lastYear = versions.at(-1)?.year;
  if (lastYear === undefined) return;
  const earlier = earlierOf(await tx.countyYears.load(regionId, lastYear + 1));
  const reviews = await tx.reviews.all(regionId);
  for (let from = 0; from < versions.length; from += openTogether) {
    const readings = await tx.countyYears.readings(regionId, versions.slice(from, from + openTogether));
    for (const { document, report, ...ref } of readings) {
      const { agencyId, year, version } = ref;
      const reviewed = reviewedReport(report, standingOf(reviews.filter((each) => sameVersion(each, ref))));
      const before = beforeOf(agencyId, year, earlier);
      const outcomes = checkReport({ report: { ...reviewed.report, year }, document, before }, inForce);
      yield { agencyId, year, version, outcomes };
    }
  }
}
