import type { Code } from '@gongkai/report';
import { noReviews, outcomesOfReviews } from './grammar/reviews.ts';
import { anyOf } from './grammar/pattern.ts';
import type { Mention } from './mentions.ts';
import { speaksOfAnotherTime, speaksOfOtherBodies } from './of-others.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const caseUnits = /^(?:件次?|条|起|例|项|宗|次)$/;
const kinds = [
  { code: 'text.reconsiderations', word: /复议/ },
  { code: 'text.litigations', word: /诉讼/ },
] as const;
const isNone = anyOf(noReviews);
const isOutcome = anyOf(outcomesOfReviews);

/**
 * What section one says of reconsiderations and litigations; where it is silent about one, what section four does. These
 * figures, too, are only compared with the tables.
 */
export function reviewFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return kinds.flatMap(({ code, word }) => {
    const of = (section: 1 | 4) =>
      sentences
        .filter(({ belongsTo, text }) => belongsTo === section && word.test(text))
        .flatMap((sentence) => reviews(sentence, code, word));
    const inOne = of(1);
    return inOne.length > 0 ? inOne : of(4);
  });
}

function reviews(sentence: Sentence, code: Code, word: RegExp): ProseFigure[] {
  const counted = sentence.mentions.find((mention) => countsThese(mention, word));
  if (counted === undefined) return inWords(sentence, code, word);
  const words = counted.clause + counted.after;
  const joint = kinds.every((kind) => kind.word.test(words));
  if (joint && counted.value !== 0) return [];
  // A body that decides reconsiderations counts them, too: they are about anything.
  const about =
    sentence.belongsTo === 4 ||
    sentence.text.includes('公开') ||
    sentence.under.includes('申请') ||
    counted.value === 0;
  return [statedBy(code, counted, '件', about ? undefined : { rule: 'reviewsOfWhat' })];
}

function countsThese({ clause, after, unit, ofOthers }: Mention, word: RegExp): boolean {
  return (
    !ofOthers && caseUnits.test(unit) && (word.test(clause) || word.test(after)) && !isOutcome.test(clause + after)
  );
}

function inWords(sentence: Sentence, code: Code, word: RegExp): ProseFigure[] {
  const clause = [...sentence.text.matchAll(/[^，；。]{1,200}/g)].find(
    ([text]) => word.test(text) && isNone.test(text) && !isOutcome.test(text),
  );
  if (clause === undefined) return [];
  const said = sentence.text.slice(0, clause.index + clause[0].search(isNone) + 1);
  if (speaksOfAnotherTime(said, sentence.subject) || speaksOfOtherBodies(said, sentence.subject)) return [];
  return [statedInWords(code, 0, sentence, { index: clause.index, text: clause[0] }, '件', 'noneInWords')];
}
