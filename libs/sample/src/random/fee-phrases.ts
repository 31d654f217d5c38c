import type { Phrase } from './phrase.ts';

const regulation = '《政府信息公开信息处理费管理办法》';

/** Ways in which reports say that they charged no processing fee. */
export const noFeePhrases: readonly [() => Phrase, ...(() => Phrase)[]] = [
  () => ({ text: `本年度没有收取信息处理费。`, figures: { 'processingFee.amount': 0 } }),
  () => ({ text: `本单位严格执行${regulation}，全年未收取信息处理费。`, figures: { 'processingFee.amount': 0 } }),
  () => ({ text: `依照${regulation}，本年度收取信息处理费0元。`, figures: { 'processingFee.amount': 0 } }),
];

/** The fee is charged by page or by item, always in tens of 元. */
export function feePhrase(yuan: number): Phrase {
  return {
    text: `依照${regulation}，本年度收取信息处理费共${yuan}元。`,
    figures: { 'processingFee.amount': yuan },
  };
}
