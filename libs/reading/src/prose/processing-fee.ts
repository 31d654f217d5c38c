import { anyOf } from './grammar/pattern.ts';
import { noFee, tariffs } from './grammar/processing-fee.ts';
import type { Mention } from './mentions.ts';
import { speaksOfAnotherTime } from './of-others.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const code = 'processingFee.amount';
const fee = /信息(?:公开)?处理费/;
const none = anyOf(noFee);
const isTariff = anyOf(tariffs);

/** 信息处理费, from the section that states it (asked for since 2021). The name of the regulation is no statement. */
export function processingFeeFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences.flatMap((sentence): ProseFigure[] => {
    if (sentence.belongsTo === 5 || !fee.test(sentence.text)) return [];
    const mentions = sentence.mentions.filter(({ ofOthers, clause }) => !ofOthers && !isTariff.test(clause));
    const amount = mentions.find(isAmount);
    if (amount !== undefined) return [statedBy(code, amount, amount.unit)];
    const cases = mentions.find(({ value, clause }) => value === 0 && /收取|处理费/.test(clause));
    if (cases !== undefined) return [statedBy(code, cases, '元')];
    const wording = none.exec(sentence.text);
    if (wording === null || speaksOfAnotherTime(sentence.text.slice(0, wording.index), sentence.subject)) return [];
    return [statedInWords(code, 0, sentence, { index: wording.index, text: wording[0] }, '元', 'noneInWords')];
  });
}

function isAmount({ unit, clause, before }: Mention): boolean {
  return (unit === '元' || unit === '万元') && /收|处理费|费用|金额|共|计/.test(clause === '' ? before : clause);
}
