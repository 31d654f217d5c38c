import { mentionsOf } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy } from './statement-of.ts';

/** 政策解读稿件: pieces that explain a policy, from section one. Parts of a list of web items (其中解读3条) are none. */
export function interpretationFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences
    .filter(({ section }) => section === 1)
    .flatMap((sentence) =>
      mentionsOf(sentence)
        .filter(({ clause, after, unit }) => /^(?:条|篇|件|份|项)$/.test(unit) && /解读/.test(clause + after))
        .filter(
          ({ clause }) =>
            /发布|制作|公开|开展|撰写/.test(clause) && !/其中|包括|、|(?:及|和|与)[^，]{0,4}解读/.test(clause),
        )
        .map((mention) => statedBy('interpretations.total', mention, '条')),
    );
}
