import type { SectionNumber } from '@gongkai/report';

/** Headings as the form prints them and as many reports lengthen them; without their numbers. */
const headings: Readonly<Record<SectionNumber, readonly [short: string, long: string]>> = {
  1: ['总体情况', '总体情况'],
  2: ['主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  3: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  4: ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  5: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
  6: ['其他需要报告的事项', '其他需要报告的事项'],
};

const numerals = '一二三四五六';

/** 二、主动公开政府信息情况 */
export function sectionHeading(section: SectionNumber, long: boolean): string {
  return `${numerals.charAt(section - 1)}、${headings[section][long ? 1 : 0]}`;
}
