import type { Review } from '@gongkai/contracts';
import { type Code, type Figure, type Finding, positionsOf, type Report } from '@gongkai/report';
import type { ReviewedReport } from './reviewed-report.ts';

type Cause = Review['toReview'][number]['cause'];

/** The gravest first. */
const causes: readonly Cause[] = ['lookAgain', 'contradictory', 'unreadable', 'inferred', 'approximate'];

/**
 * The figures of a reading that a person should look at, what matters most first and then in the order of the form. What was
 * decided is left out, unless it is read otherwise since.
 * @param read the report as it was read
 * @param findings of the report with its corrections
 */
export function toReview(
  read: Report,
  { confirmed, corrected, lookAgain }: ReviewedReport,
  findings: readonly Finding[],
): Review['toReview'] {
  const contradictory = new Set(findings.filter(contradicts).flatMap(({ cells }) => cells));
  const causeOf = (code: Code, figure: Figure | undefined): Cause | null => {
    if (lookAgain.has(code)) return 'lookAgain';
    if (confirmed.has(code) || corrected.has(code)) return null;
    if (contradictory.has(code)) return 'contradictory';
    if (figure?.cell === 'unreadable') return 'unreadable';
    if (figure?.standing === 'inferred') return 'inferred';
    return figure?.cell === 'approximate' ? 'approximate' : null;
  };
  if (read.form === null) return [];
  const found = [...positionsOf(read.form).keys()].flatMap((code) => {
    const cause = causeOf(code, read.figures[code]);
    return cause === null ? [] : [{ code, cause }];
  });
  return found.sort((a, b) => causes.indexOf(a.cause) - causes.indexOf(b.cause));
}

function contradicts({ outcome, severity }: Finding): boolean {
  return outcome === 'finding' && severity !== 'notice';
}
