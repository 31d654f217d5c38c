import type { Code, Finding, Severity } from '@gongkai/report';

const grave: readonly Severity[] = ['notice', 'warning', 'error'];

/** The figures that findings are about, each with the gravest severity. */
export function blamedCells(findings: readonly Finding[]): ReadonlyMap<Code, Severity> {
  const blamed = new Map<Code, Severity>();
  for (const { outcome, severity, cells } of findings) {
    if (outcome !== 'finding') continue;
    for (const code of cells) {
      const known = blamed.get(code);
      if (known === undefined || grave.indexOf(severity) > grave.indexOf(known)) blamed.set(code, severity);
    }
  }
  return blamed;
}
