import { numberOf } from './numerals.ts';

/** Numbers before the statements of section five: 一是, （一）, 1., ①, 首先. */
export const ordinal =
  /(?:[一二三四五六七八九]是|[（(][一二三四五六七八九十\d]{1,3}[）)]|(?<![\d.])\d{1,2}[.、．](?!\d)|[①-⑳]|首先|其次|再次|第[一二三四五]，|问题[一二三四五][：:])/g;

/** How a number is written, and which it is; null where a text has none. */
export function countOf(text: string): { style: string; count: number } | null {
  const [number] = text.match(ordinal) ?? [];
  if (number === undefined) return null;
  const circled = number.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 20) return { style: '①', count: circled };
  const spoken = ['首先', '其次', '再次'].indexOf(number);
  if (spoken >= 0) return { style: '首先', count: spoken + 1 };
  const digits = /[一二三四五六七八九十]{1,3}|\d{1,3}/.exec(number)?.[0] ?? '';
  return { style: number.replace(digits, /\d/.test(digits) ? '1' : '一'), count: numberOf(digits) ?? 0 };
}

const turn = '(?:下一步|改进措施|改进情况|今后|针对(?:以上|上述|存在|这一|这些|该|此|这个)|整改措施|为此)';

/** Where a text turns to improvements. */
export const improvementStarts = new RegExp(turn);

/** The same at the start of a sentence; 下一步 inside a numbered sentence is handled with it. */
export const turnOfSentence = new RegExp(`(?<=。\\s{0,4})${turn}`, 'g');

/** Where a text turns to problems. */
export const problemsStart =
  /(?:存在|仍有|还有|面临|主要)[^，。；]{0,30}(?:问题|不足|环节|短板|差距|困难)|(?:主要|突出)?(?:问题|不足)(?:和不足|与不足)?(?:主要)?(?:有|是|表现)?[：:]/;

const problemHeading =
  /^[^。；，]{0,4}?(?:[上本]一?年度?|当前|目前)?(?:存在的?)?(?:主要|突出)?(?:问题|不足|困难)(?:[和与及、](?:不足|问题|困难|原因))?[：:。]{0,2}$/;
const improvementHeading =
  /^[^。；，]{0,4}?(?:[上本]一?年度?)?(?:问题)?(?:下一?步|今后)?的?(?:改进|整改|工作)的?(?:落实)?(?:措施|情况|方向|打算|举措|计划|思路)?[：:。]{0,2}$/;

/** （一）存在的主要问题, （二）改进措施: a heading of what follows, no statement. */
export function isPartHeading(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 30 && (problemHeading.test(trimmed) || improvementHeading.test(trimmed));
}
