import type { CellKind, Code, Figure, SentencePlace } from '@gongkai/report';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';

/** A figure as one place of the prose gives it. */
export interface ProseFigure {
  readonly code: Code;
  readonly figure: Figure;
}

/** Why a figure is not stated: the rule that decided, and what the number could also be. */
export interface Doubt {
  readonly rule: string;
  readonly rivals?: readonly Code[];
}

/** The place of a mention. */
export function placeOf({ sentence, start, end }: Mention): SentencePlace {
  return { kind: 'sentence', section: sentence.section, start, end };
}

/** A figure that a number states; with a doubt, or with one of the mention's own, it is inferred. */
export function statedBy(code: Code, mention: Mention, unit: string, doubt?: Doubt): ProseFigure {
  const why = doubt ?? (mention.doubt === null ? undefined : { rule: mention.doubt });
  return {
    code,
    figure: {
      value: mention.value,
      cell: cellOf(mention),
      standing: why === undefined ? 'stated' : 'inferred',
      unit,
      text: mention.text,
      places: [placeOf(mention)],
      ...why,
    },
  };
}

function cellOf({ value, approximate }: Mention): CellKind {
  if (value === null) return 'unreadable';
  return approximate ? 'approximate' : 'number';
}

/** A figure that a wording states without digits: 未收到…申请 is a zero, 均…办复 is all of them. `rule` names the wording. */
export function statedInWords(
  code: Code,
  value: number,
  sentence: Sentence,
  wording: { readonly index: number; readonly text: string },
  unit: string,
  rule: string,
): ProseFigure {
  const start = sentence.start + wording.index;
  return {
    code,
    figure: {
      value,
      cell: 'number',
      standing: sentence.continues && wording.index === 0 ? 'inferred' : 'stated',
      unit,
      text: wording.text,
      places: [{ kind: 'sentence', section: sentence.section, start, end: start + wording.text.length }],
      rule,
    },
  };
}
