/** A text of the section its family speaks of, and all figures of prose read from it: `120`, `约60`, inferred ones with `?`. */
export type Example = readonly [text: string, reads: Readonly<Record<string, string>>];

/** A text that looks alike and must be read otherwise: why, and what is read instead (nothing, if not given). */
export type CounterExample = readonly [text: string, because: string, reads?: Readonly<Record<string, string>>];

/** One wording of the grammar. Its quantifiers are bounded, so that no text makes it backtrack badly. */
export interface Pattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly CounterExample[];
}

/** Wordings with the same effect. The first that matches counts. */
export interface Family<Member extends Pattern = Pattern> {
  readonly name: string;
  /** What a match makes of a number or a sentence. */
  readonly effect: string;
  /** Section that the examples stand in. */
  readonly section: 'one' | 'six';
  readonly patterns: readonly Member[];
}

/** One expression that matches where any wording of the family does. */
export function anyOf(family: Family, flags = ''): RegExp {
  return new RegExp(family.patterns.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags);
}
