import { indicatorOf, type Code, type Finding, type Report, type Severity } from '@gongkai/report';
import type { Check } from './check.ts';
import { compareSums, notAssessed } from './compare-sums.ts';

/** A total in prose and the parts a report may state of it. */
export interface Parts {
  readonly check: Pick<Check, 'code' | 'severity'>;
  readonly severity: Severity;
  readonly total: Code;
  readonly parts: readonly Code[];
}

/**
 * Compares a total with those of its parts that the report states. Silence about a part is neither zero nor blank: as
 * long as a part is not stated, the others may be less than the total, but not more.
 */
export function compareParts(report: Report, { check, severity, total, parts }: Parts): Finding {
  const stated = parts.filter((code) => report.figures[code] !== undefined);
  const ground = { check, severity, cells: [...stated, total] };
  if (stated.length === 0) {
    return notAssessed(report, ground, stated, [total], {
      zh: '没有载明其中各部分',
      en: 'none of its parts is in the report',
    });
  }
  const finding = compareSums(report, { check, severity, left: stated, right: [total] });
  const less = finding.outcome === 'finding' && (finding.left.value ?? 0) < (finding.right.value ?? 0);
  if (!less || stated.length === parts.length) return finding;
  const silent = parts.filter((code) => report.figures[code] === undefined).map((code) => indicatorOf(code).label);
  return notAssessed(report, ground, stated, [total], {
    zh: `已载明部分少于总数，${silent.map(({ zh }) => `「${zh}」`).join('')}未载明`,
    en: `the parts that are stated are less than the total; ${silent.map(({ en }) => `“${en}”`).join(', ')} not stated`,
  });
}
