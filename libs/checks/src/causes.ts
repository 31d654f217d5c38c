import type { Finding } from '@gongkai/report';
import { exact } from './sum.ts';

/**
 * Groups findings that one slip explains: those that share a cell and differ by the same amount would all hold with
 * that one cell changed. The cell in most of them becomes their `cause`; of what is left, the next. A finding that
 * shares its cells with no other keeps none.
 */
export function groupByCause(findings: readonly Finding[]): Finding[] {
  const causes = new Map<Finding, string>();
  for (let open = findings.filter(comparesNumbers); ;) {
    const groups = new Map<string, { cell: string; members: Finding[] }>();
    for (const finding of open) {
      for (const cell of new Set(finding.cells)) {
        const key = `${cell} ${difference(finding)}`;
        const group = groups.get(key) ?? { cell, members: [] };
        group.members.push(finding);
        groups.set(key, group);
      }
    }
    const [largest] = [...groups.values()].sort((a, b) => b.members.length - a.members.length);
    if (largest === undefined || largest.members.length < 2) break;
    largest.members.forEach((finding) => causes.set(finding, largest.cell));
    open = open.filter((finding) => !causes.has(finding));
  }
  return findings.map((finding) => {
    const cause = causes.get(finding);
    return cause === undefined ? finding : { ...finding, cause };
  });
}

function comparesNumbers({ outcome, left, right }: Finding): boolean {
  return outcome === 'finding' && left.value !== null && right.value !== null;
}

function difference({ left, right }: Finding): number {
  return exact(Math.abs((left.value ?? 0) - (right.value ?? 0)));
}
