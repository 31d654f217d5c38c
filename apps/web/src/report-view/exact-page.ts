import { parseReport, type ReportPage } from '@gongkai/contracts';
import type { Finding, Report, Side } from '@gongkai/report';

/** The answer of the API with the types that all rooms speak of. */
export type ExactReportPage = Omit<ReportPage, 'report' | 'findings'> & {
  readonly report: Report;
  readonly findings: readonly Finding[];
};

/** Leaves out optional members that are not there, as the types of libs/report want it. */
export function exactPage(page: ReportPage): ExactReportPage {
  return {
    ...page,
    report: parseReport(page.report),
    findings: exactFindings(page.findings),
  };
}

/** Findings without optional members that are not there. */
export function exactFindings(findings: ReportPage['findings']): Finding[] {
  return findings.map(({ cause, reason, left, right, ...rest }) => ({
    ...rest,
    left: exactSide(left),
    right: exactSide(right),
    ...(cause === undefined ? {} : { cause }),
    ...(reason === undefined ? {} : { reason }),
  }));
}

function exactSide({ reports, ...rest }: ReportPage['findings'][number]['left']): Side {
  return { ...rest, ...(reports === undefined ? {} : { reports }) };
}
