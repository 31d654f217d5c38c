import { type Code, type ContentFault, indicators, type Severity } from '@gongkai/report';
import { checkOf } from './check-of.ts';
import type { ExactFinding } from './exact-page.ts';
import { isWaived } from './waived.ts';

/** A finding and its number in the answer of the API, by which addresses name it. */
export interface FindingItem {
  readonly finding: ExactFinding;
  readonly number: number;
}

/** Findings that follow from one slip; a finding without others of its cause stands alone. */
export interface FindingGroup {
  /** A cell, where that is the cause; null where it is not, or the finding stands alone. */
  readonly cell: Code | null;
  readonly items: readonly FindingItem[];
}

export interface FindingGroups {
  /** Not waived, the group with the gravest finding first. */
  readonly open: readonly FindingGroup[];
  readonly waived: readonly FindingItem[];
  readonly unassessed: readonly FindingItem[];
}

const order: readonly Severity[] = ['error', 'warning', 'notice'];
const grade = ({ finding }: FindingItem) => order.indexOf(finding.severity);
const cells = new Set(indicators.map(({ code }) => code));

/** The findings of a report as they are listed; with a fault, only those that show it. */
export function findingGroups(findings: readonly ExactFinding[], fault: ContentFault | null = null): FindingGroups {
  const items = findings
    .map((finding, number) => ({ finding, number }))
    .filter(({ finding }) => fault === null || checkOf(finding.check)?.fault === fault);
  const found = items
    .filter(({ finding }) => finding.outcome === 'finding')
    .sort((a, b) => grade(a) - grade(b) || a.number - b.number);
  const open = new Map<string, FindingItem[]>();
  for (const item of found) {
    if (isWaived(item.finding)) continue;
    const key = item.finding.cause ?? `alone ${item.number}`;
    open.set(key, [...(open.get(key) ?? []), item]);
  }
  return {
    open: [...open].map(([cause, group]) => ({
      cell: group.length > 1 && cells.has(cause) ? cause : null,
      items: group,
    })),
    waived: found.filter(({ finding }) => isWaived(finding)),
    unassessed: items.filter(({ finding }) => finding.outcome === 'cannotBeAssessed'),
  };
}
