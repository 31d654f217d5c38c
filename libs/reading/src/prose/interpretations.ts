import { interpretations, kindsOfInterpretation } from './grammar/interpretations.ts';
import { anyOf } from './grammar/pattern.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy } from './statement-of.ts';

const isInterpretation = anyOf(interpretations);
const isOneKind = anyOf(kindsOfInterpretation);
const made = /发布|制作|公开|开展|撰写|推出|编发|转发/;
/** Counted together with what it explains, or a part of a list of web items. */
const joint = /其中|包括|、|(?:及|和|与)[^，]{0,4}解读/;

/**
 * 政策解读稿件: pieces that explain a policy, from section one. Parts of a list of web items (其中解读3条) are none. One kind
 * of piece (图解5篇) is not all: alone it is inferred, beside other kinds it is none.
 */
export function interpretationFigures(sentences: readonly Sentence[]): ProseFigure[] {
  const found = sentences
    .filter(({ belongsTo, text }) => belongsTo === 1 && text.includes('解'))
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ clause, after, unit }) =>
        /^(?:条|篇|件|份|项|期)$/.test(unit) &&
        isInterpretation.test(clause + after) &&
        made.test(clause) &&
        !(joint.test(clause) && !/等[^，]{0,8}解读/.test(clause)),
    )
    .filter(({ ofOthers }) => !ofOthers);
  const whole = found.filter(({ clause, after }) => !isOneKind.test(clause + after));
  if (whole.length > 0) return whole.map((mention) => statedBy('interpretations.total', mention, '条'));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return [];
  return [statedBy('interpretations.total', only, '条', { rule: 'oneKindOfItem' })];
}
