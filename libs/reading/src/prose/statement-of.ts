import type { Code, Figure, SentencePlace } from '@gongkai/report';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';

/** A figure as one place of the prose gives it. */
export interface ProseFigure {
  readonly code: Code;
  readonly figure: Figure;
}

/** The place of a mention. */
export function placeOf({ sentence, start, end }: Mention): SentencePlace {
  return { kind: 'sentence', section: sentence.section, start, end };
}

/** A figure that a number states. */
export function statedBy(code: Code, mention: Mention, unit: string, rule?: string): ProseFigure {
  return {
    code,
    figure: {
      value: mention.value,
      cell: mention.approximate ? 'approximate' : 'number',
      standing: 'stated',
      unit,
      text: mention.text,
      places: [placeOf(mention)],
      ...(rule === undefined ? {} : { rule }),
    },
  };
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
      standing: 'stated',
      unit,
      text: wording.text,
      places: [{ kind: 'sentence', section: sentence.section, start, end: start + wording.text.length }],
      rule,
    },
  };
}
