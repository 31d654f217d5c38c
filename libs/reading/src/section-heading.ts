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

/**
 * Section whose heading this line is, by its number and its words; null when it is none. A heading is one short line
 * without a full stop, numbered 一、…六、 or, where the number was lost, nothing but the heading's words.
 */
export function sectionHeading(line: string): SectionNumber | null {
  const text = line.replace(/^[\s　]+|[\s　：:]+$/g, '');
  if (text.length > 45 || /[。；！]/.test(text)) return null;
  const words = /^[一二三四五六七八九]\s*[、.．]\s*(.+)$/.exec(text)?.[1];
  const section = headings.find(([, pattern]) => pattern.test(words ?? text))?.[0] ?? null;
  return words !== undefined || isWhole(text) ? section : null;
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
