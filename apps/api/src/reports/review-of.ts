import type { Review, ReviewEntry } from '@gongkai/contracts';
import type { Finding, Report } from '@gongkai/report';
import { reviewedReport, standingOf } from './reviewed-report.ts';
import { toReview } from './to-review.ts';

/**
 * The review of a version as the Report page shows it.
 * @param read the report as it was read
 * @param history newest first
 */
export function reviewOf(read: Report, history: readonly ReviewEntry[], findings: readonly Finding[]): Review {
  const decisions = standingOf(history);
  const reviewed = reviewedReport(read, decisions);
  const standing = [...decisions].map(([code, { kind, from, to, reason, who, when }]) => {
    const decided = { from, reason, who, when, lookAgain: reviewed.lookAgain.has(code) };
    return [code, kind === 'confirm' ? { kind, ...decided } : { kind, to, ...decided }] as const;
  });
  return {
    toReview: toReview(read, reviewed, findings),
    standing: Object.fromEntries(standing),
    history: [...history],
  };
}
