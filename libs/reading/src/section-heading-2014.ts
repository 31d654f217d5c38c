import type { SectionNumber } from '@gongkai/report';

/** What the headings of reports on 2014–2018 say, by the section that has the same subject today; first match wins. */
const subjects: readonly (readonly [SectionNumber, RegExp])[] = [
  [4, /行政复议|行政诉讼|复议.{0,6}诉讼/],
  [5, /问题|不足|改进|整改/],
  [3, /申请公开/],
  [2, /主动公开/],
  [6, /(?:其他|需要).{0,8}(?:报告|说明).{0,6}事项/],
  [1, /概述|概况|总体情况|基本(?:工作)?情况/],
];

const numbered = /^[一二三四五六七八九十]{1,2}\s*[、.．]\s*(.{2,30})$/;
const attachment = /^附(?:件|表)|^政府信息公开(?:工作)?情况统计表/;

/**
 * The section that a line of a report on 2014–2018 heads. Their sections were not prescribed: one counts as a section of
 * today where its heading names the same subject, whatever its number; `other` is a heading of another subject.
 * @returns null for a line that heads nothing
 */
export function sectionHeading2014(line: string): SectionNumber | 'other' | null {
  const text = line.normalize('NFKC').replace(/^\s+|[\s:]+$/g, '');
  if (/[。;!；]/.test(text)) return null;
  if (attachment.test(text) && text.length <= 40) return 'other';
  const words = numbered.exec(text)?.[1];
  if (words === undefined) return null;
  return subjects.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
