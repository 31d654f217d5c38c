import type { FormEdition, SectionNumber } from '@gongkai/report';
import { cellsOf } from './cells-of.ts';
import { paragraph, type ReportContent } from './report-content.ts';

const headings: readonly (readonly [SectionNumber, string])[] = [
  [1, '一、总体情况'],
  [2, '二、主动公开政府信息情况'],
  [3, '三、收到和处理政府信息公开申请情况'],
  [4, '四、政府信息公开行政复议、行政诉讼情况'],
  [5, '五、存在的主要问题及改进情况'],
  [6, '六、其他需要报告的事项'],
];

/** Empty lines to write in, in the sections that consist of prose. */
const writingLines = 8;

/** A report in which nothing is filled in yet: what a body gets as its form. */
export function blankForm(edition: Exclude<FormEdition, '2014'>): ReportContent {
  return {
    edition,
    title: ['政府信息公开工作年度报告'],
    preamble: ['统计期限：      年1月1日至      年12月31日。', '联系地址：', '联系电话：'],
    sections: headings.map(([number, heading]) => ({
      number,
      heading,
      parts: Array.from({ length: consistsOfProse(number) ? writingLines : 0 }, () => paragraph('')),
    })),
    cells: cellsOf(edition, () => ''),
    closing: [],
  };
}

function consistsOfProse(section: SectionNumber): boolean {
  return section === 1 || section > 4;
}
