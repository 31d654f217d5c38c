import { Injectable } from '@nestjs/common';
import type { Document, Report } from '@gongkai/report';
import type { ReportPage } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import type { ReportKey } from '../store/reports.ts';
import { type DecidedFinding, notWaived } from './decided-findings.ts';
import { reviewOf } from './review-of.ts';
import { shownFindings } from './shown-findings.ts';

/** A report page in the shapes of libs/report. */
export type OpenedReport = Omit<ReportPage, 'document' | 'report' | 'findings'> & {
  readonly document: Document;
  readonly report: Report;
  readonly findings: readonly DecidedFinding[];
};

@Injectable()
export class OpenReport {
  constructor(private readonly store: Store) {}

  /**
   * Opens a version of a report with the document it was read from.
   * @param version if not given, the one whose figures count; while none does, the newest
   * @throws {Refusal} no such county, body, report or version
   */
  async open(actor: Actor, key: ReportKey, version?: number): Promise<OpenedReport> {
    return await this.store.look(actor, async (tx) => {
      const region = await tx.regions.county(key.regionId);
      if (region === null) throw noCounty(key.regionId);
      const agency = await tx.agencies.find(key.regionId, key.agencyId);
      const versions = await tx.reports.versions(key);
      const shown = version ?? (versions.find(({ accepted }) => accepted) ?? versions[0])?.version;
      const opened = shown === undefined ? null : await tx.reports.open(key, shown);
      const source = opened === null ? null : await tx.documents.find(key.regionId, opened.documentId);
      const history = opened === null ? [] : await tx.reviews.history(key, opened.version);
      if (agency === null || opened === null || source === null) throw noReport(key, version);
      const { document, report, holding, accepted } = opened;
      const findings = await shownFindings(tx, key, { reading: opened, history, findings: opened.findings });
      return {
        region,
        agency,
        year: key.year,
        version: opened.version,
        versions,
        accepted,
        source,
        document,
        report,
        review: reviewOf(report, history, notWaived(findings)),
        findings,
        decisions: await tx.decisions.history(key),
        holding,
      };
    });
  }
}

/** A report or version that does not exist, or that the actor may not see. */
export function noReport({ agencyId, year }: ReportKey, version: number | undefined): Refusal {
  const which = version === undefined ? { zh: '', en: '' } : { zh: `第 ${version} 版`, en: `version ${version} of ` };
  return new Refusal('notFound', {
    zh: `没有编号为 ${agencyId} 的单位 ${year} 年年报${which.zh}`,
    en: `There is no ${which.en}report of body ${agencyId} on ${year}`,
  });
}
