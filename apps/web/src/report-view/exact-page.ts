import { parseReport, type ReportPage } from '@gongkai/contracts';
import type { Finding, Quote, Report, Side } from '@gongkai/report';

type Answered = ReportPage['findings'][number];

/** A finding with what was decided on it, with the types that all rooms speak of. */
export type ExactFinding = Finding & Pick<Answered, 'key' | 'decision' | 'reopened' | 'lastYear'>;

/** The answer of the API with the types that all rooms speak of. */
export type ExactReportPage = Omit<ReportPage, 'report' | 'findings'> & {
  readonly report: Report;
  readonly findings: readonly ExactFinding[];
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
export function exactFindings(findings: ReportPage['findings']): ExactFinding[] {
  return findings.map(({ cause, about, reason, left, right, ...rest }) => ({
    ...rest,
    left: exactSide(left),
    right: exactSide(right),
    ...(cause === undefined ? {} : { cause }),
    ...(about === undefined ? {} : { about }),
    ...(reason === undefined ? {} : { reason }),
  }));
}

function exactSide({ reports, quotes, ...rest }: Answered['left']): Side {
  return {
    ...rest,
    ...(reports === undefined ? {} : { reports }),
    ...(quotes === undefined ? {} : { quotes: quotes.map(exactQuote) }),
  };
}

function exactQuote({ version, ...rest }: NonNullable<Answered['left']['quotes']>[number]): Quote {
  return version === undefined ? rest : { ...rest, version };
}
