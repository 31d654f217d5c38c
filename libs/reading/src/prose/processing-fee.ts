import { mentionsOf } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { type ProseFigure, statedBy, statedInWords } from './statement-of.ts';

const fee = /信息(?:公开)?处理费/;
const none =
  /(?:未|无|没有|不|不存在)[^，。；\d]{0,10}(?:收取|产生|发生|收)[^，。；\d]{0,24}|处理费[^，。；\d]{0,10}(?:为零|无)/;

/** 信息处理费, from the section that states it (asked for since 2021). The name of the regulation is no statement. */
export function processingFeeFigures(sentences: readonly Sentence[]): ProseFigure[] {
  return sentences.flatMap((sentence): ProseFigure[] => {
    if (!fee.test(sentence.text)) return [];
    const amount = mentionsOf(sentence).find(({ unit }) => unit === '元' || unit === '万元');
    if (amount !== undefined) return [statedBy('processingFee.amount', amount, amount.unit)];
    const cases = mentionsOf(sentence).find(({ value, clause }) => value === 0 && /收取|处理费/.test(clause));
    if (cases !== undefined) return [statedBy('processingFee.amount', cases, '元')];
    const wording = none.exec(sentence.text);
    return wording === null
      ? []
      : [
          statedInWords(
            'processingFee.amount',
            0,
            sentence,
            { index: wording.index, text: wording[0] },
            '元',
            'noneInWords',
          ),
        ];
  });
}
