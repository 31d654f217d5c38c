import type { Code, Finding, Severity } from '@gongkai/report';
import type { ExactFinding } from './exact-page.ts';
import { isWaived } from './waived.ts';

const grave: readonly Severity[] = ['notice', 'warning', 'error'];

/** The figures that findings are about, each with the gravest severity; what is waived blames none. */
export function blamedCells(
  findings: readonly (Finding & Partial<Pick<ExactFinding, 'decision'>>)[],
): ReadonlyMap<Code, Severity> {
  const blamed = new Map<Code, Severity>();
  for (const finding of findings) {
    const { outcome, severity, cells } = finding;
    if (outcome !== 'finding' || isWaived(finding)) continue;
    for (const code of cells) {
      const known = blamed.get(code);
      if (known === undefined || grave.indexOf(severity) > grave.indexOf(known)) blamed.set(code, severity);
    }
  }
  return blamed;
}
