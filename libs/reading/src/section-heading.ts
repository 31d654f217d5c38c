import type { SectionNumber } from '@gongkai/report';

/** What each section's heading says, whatever its length; the official names are in 国办公开办函〔2021〕30号. */
const headings: readonly (readonly [SectionNumber, RegExp])[] = [
  [4, /行政复议.{0,8}行政诉讼/],
  [3, /(?:收到|处理).{0,10}申请/],
  [2, /主动公开.{0,8}情况/],
  [5, /(?:主要问题|存在.{0,4}问题|存在.{0,4}不足).{0,10}(?:改进|措施)?/],
  [6, /其他.{0,6}报告.{0,4}事项/],
  [1, /总体情况|概述|工作概况|基本情况/],
];

const digits = '一二三四五六七八九';

/** A heading's number and its words. 一、 and 第一部分 number sections; （一）, 1. and a bare 一 number other things as well. */
const numbered = /^(?:[一二三四五六七八九]\s*[、.．]|第[一二三四五六七八九]部分\s*[、：:]?)\s*(.+)$/;
const alsoNumbered = /^(?:[（(]([一二三四五六七八九\d])[）)]|(\d)\s*[、.．]|([一二三四五六七八九]))[\s、]*(.+)$/;

/**
 * Section whose heading this line is, by its number and its words; null when it is none. A heading is one short line
 * without a full stop, numbered 一、…六、 or 第一部分; where it is numbered otherwise or the number was lost, it is nothing
 * but the heading's words, and a number is the section's own.
 */
export function sectionHeading(line: string): SectionNumber | null {
  // Long before any pattern looks at it: a run of spaces would take the square of its length.
  if (line.length > 200) return null;
  const text = line.replace(/^[\s　]+|[\s　：:]+$/g, '');
  if (text.length > 45 || /[。；！]/.test(text)) return null;
  const words = numbered.exec(text)?.[1];
  if (words !== undefined) return sectionNamed(words);
  const also = alsoNumbered.exec(text);
  if (also === null) return isWhole(text) ? sectionNamed(text) : null;
  const section = isWhole(also[4] ?? '') ? sectionNamed(also[4] ?? '') : null;
  const number = also[1] ?? also[2] ?? also[3] ?? '';
  return section !== null && (String(section) === number || digits[section - 1] === number) ? section : null;
}

/** Whether a heading is numbered as parts of a section are: （一）, 1. */
export function isNumberedAsPart(line: string): boolean {
  return /^[\s　]*(?:[（(]|\d)/.test(line);
}

/** Whether a line is a section's number with the beginning of a heading, or with nothing. */
export function beginsHeading(line: string): boolean {
  return (
    /^[\s　]*(?:[一二三四五六七八九]\s*[、.．]|第[一二三四五六七八九]部分)/.test(line) && sectionHeading(line) === null
  );
}

function sectionNamed(words: string): SectionNumber | null {
  return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** An unnumbered line counts only when it is nothing but a heading's words and ends as headings end. */
function isWhole(text: string): boolean {
  return (
    /^[^（(\d，]{2,30}$/.test(text) &&
    /(?:总体情况|概述|政府信息情况|申请情况|行政诉讼情况|改进情况|报告的事项)$/.test(text)
  );
}

/** Whether the line is a heading of a section, for readers that look for the end of something. */
export function isSectionHeading(line: string): boolean {
  return sectionHeading(line) !== null;
}
