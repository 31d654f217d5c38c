import { cellCode, type FormTable } from '@gongkai/report';
import type { ExactFinding } from './exact-page.ts';

/** Footnotes of decisions that stand, below the table whose cells they are about, or below the figures of the text; each once. */
export function footnotesByPart(
  findings: readonly Pick<ExactFinding, 'outcome' | 'cells' | 'decision'>[],
  tables: readonly FormTable[],
): ReadonlyMap<FormTable['name'] | 'prose', readonly string[]> {
  const parts = tables.map(({ name, blocks }) => ({
    name,
    codes: new Set(
      blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => cellCode(row, column)))),
    ),
  }));
  const notes = new Map<FormTable['name'] | 'prose', string[]>();
  for (const { outcome, cells, decision } of findings) {
    if (outcome !== 'finding' || !decision?.footnote) continue;
    const within = parts.filter(({ codes }) => cells.some((code) => codes.has(code))).map(({ name }) => name);
    for (const part of within.length > 0 ? within : (['prose'] as const)) {
      const there = notes.get(part) ?? [];
      if (!there.includes(decision.footnote)) notes.set(part, [...there, decision.footnote]);
    }
  }
  return notes;
}
