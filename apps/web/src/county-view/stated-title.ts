import type { Said } from '../language/said.ts';

/** A title that names numbers, where all of them are stated; else its neutral name. */
export function statedTitle(
  finding: string,
  neutral: string,
  parts: Readonly<Record<string, string | number | null | undefined>>,
): Said {
  const named: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(parts)) {
    if (value == null) return { key: neutral };
    named[name] = value;
  }
  return { key: finding, named };
}
