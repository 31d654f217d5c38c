import type { Speaker } from './speaker.ts';
import type { StatedPhrase } from './stated.ts';

const regulation = '《政府信息公开信息处理费管理办法》';
const nothing = { 'processingFee.amount': 0 };

/** Every way of saying what processing fee was charged, 元. */
export function feePhrasesFor({ self, year, n }: Speaker, yuan: number): StatedPhrase[] {
  if (yuan > 0) {
    const figures = { 'processingFee.amount': yuan };
    return [
      { text: `对照${regulation}规定的标准，全年收取信息处理费${n(yuan)}元，已全额上缴国库。`, figures },
      { text: `全年共收取信息处理费${n(yuan)}元，依据和标准在申请须知中列明。`, figures },
      { text: `${year}年，${self}就超出标准的申请收取信息处理费共${n(yuan)}元。`, figures },
    ];
  }
  return [
    { text: `${self}${year}年未收取信息处理费。`, figures: nothing },
    { text: `申请数量和页数都在免费范围以内，没有收取信息处理费。`, figures: nothing },
    { text: `按照${regulation}，${year}年度收取信息处理费0元。`, figures: nothing },
    { text: `全年没有产生信息处理费，也没有减免情形。`, figures: nothing },
    { text: `${self}严格对照${regulation}，年内没有发生信息处理费收取事项。`, figures: nothing },
    { text: `${year}年${self}收取信息处理费0元，申请人无须承担费用。`, figures: nothing },
    { text: `年内未发生收取信息处理费的情况，免费查阅点照常开放。`, figures: nothing },
    { text: `本年度信息处理费收取金额为0元。`, figures: nothing },
  ];
}
