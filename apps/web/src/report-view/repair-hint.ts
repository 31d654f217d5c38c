import { type Repairs, smallestRepairs } from '@gongkai/checks';
import type { Review } from '@gongkai/contracts';
import { type Figure, type Finding, formOf, type Report } from '@gongkai/report';
import type { ExactFinding } from './exact-page.ts';
import { isWaived } from './waived.ts';

/** Whether that finding is about one of the sums that the report's form prescribes. */
export function isOfSums({ cells }: Finding, form: Report['form']): boolean {
  const compared = cells.join(' ');
  return formOf(form)?.identities.some(({ left, right }) => [...left, ...right].join(' ') === compared) ?? false;
}

/**
 * What would mend the sums of the report as its reading stands, corrections included; null where there is nothing to say. Sums are looked
 * into only where a finding that is not waived is about one of them.
 */
export function repairHint(
  report: Report,
  findings: readonly (Finding & Partial<Pick<ExactFinding, 'decision'>>)[],
  standing: Review['standing'],
): Exclude<Repairs, { kind: 'none' | 'cannotBeAssessed' }> | null {
  if (!findings.some((finding) => !isWaived(finding) && isOfSums(finding, report.form))) return null;
  const repairs = smallestRepairs({ ...report, figures: withCorrections(report.figures, standing) });
  return repairs.kind === 'none' || repairs.kind === 'cannotBeAssessed' ? null : repairs;
}

/** The figures as the document says them, where a person said that they were read wrong. */
function withCorrections(figures: Report['figures'], standing: Review['standing']): Report['figures'] {
  const corrected = new Map<string, Figure>(Object.entries(figures));
  for (const [code, review] of Object.entries(standing)) {
    if (review?.kind !== 'correct') continue;
    if (review.to === null) corrected.delete(code);
    else corrected.set(code, { standing: 'stated', places: [], text: '', ...figures[code], ...review.to });
  }
  return Object.fromEntries(corrected);
}
