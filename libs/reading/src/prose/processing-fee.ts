import { anyOf } from './grammar/pattern.ts';
import { noFee, tariffs } from './grammar/processing-fee.ts';
import type { Mention } from './mentions.ts';
import { speaksOfAnotherTime } from './of-others.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const code = 'processingFee.amount';
const fee = /信息(?:公开)?处理费/;
/** 未收取任何费用: for what, the sentence, its heading or its section says. */
const anyFee = /费用|收费/;
const forInformation = /依申请公开|(?:信息|依申请)公开.{0,16}申请|处理费/;
const timeAndBody = /20\d\d年?(?:度)?|本年度?|全年|年内|今年|[我本][局镇乡委办]|本(?:单位|机关|部门)/g;
const none = anyOf(noFee);
const isTariff = anyOf(tariffs);

/** 信息处理费, from the section that states it (asked for since 2021). The name of the regulation is no statement. */
export function processingFeeFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences.flatMap((sentence): ProseFigure[] => {
    if (sentence.belongsTo === 5 || !(fee.test(sentence.text) || isAnyFeeForIt(sentence))) return [];
    const mentions = sentence.mentions.filter(({ ofOthers, clause }) => !ofOthers && !isTariff.test(clause));
    const amount = mentions.find((mention) => isAmount(mention) && (mention.value === 0 || fee.test(sentence.text)));
    if (amount !== undefined) return [statedBy(code, amount, amount.unit)];
    const cases = mentions.find(({ value, clause }) => value === 0 && /收取|处理费/.test(clause));
    if (cases !== undefined) return [statedBy(code, cases, '元')];
    const wording = none.exec(sentence.text);
    if (wording === null || speaksOfAnotherTime(sentence.text.slice(0, wording.index), sentence.subject)) return [];
    return [statedInWords(code, 0, sentence, { index: wording.index, text: wording[0] }, '元', 'noneInWords')];
  });
}

/** Whether a sentence about fees is about those for applications: by its words, its heading, or its section where it says no more. */
function isAnyFeeForIt({ text, under, belongsTo }: Sentence): boolean {
  if (!anyFee.test(text)) return false;
  if (forInformation.test(text + under)) return true;
  const wording = none.exec(text)?.[0];
  if (wording === undefined || (belongsTo !== 3 && belongsTo !== 6)) return false;
  return (
    text
      .replace(wording, '')
      .replace(timeAndBody, '')
      .replace(/[\s，。；：]/g, '') === ''
  );
}

function isAmount({ unit, clause, before }: Mention): boolean {
  return (unit === '元' || unit === '万元') && /收|处理费|费用|金额|共|计/.test(clause === '' ? before : clause);
}
