import type { Figure, Report } from '@gongkai/report';
import { documentToReport } from '../src/document-to-report.ts';
import { textToDocument } from '../src/text/text-to-document.ts';

/** Sections of a report in words; the rest of the report is made up around them. */
export interface Words {
  readonly title?: string;
  readonly preamble?: string;
  /** The heading of section one; empty where it was lost. */
  readonly headingOne?: string;
  readonly one?: string;
  readonly two?: string;
  readonly three?: string;
  readonly four?: string;
  readonly five?: string;
  readonly six?: string;
}

/** The text of a report without tables, with these words in its sections. */
export function textOf(words: Words): string {
  return [
    words.title ?? '示例县示例局2023年政府信息公开工作年度报告',
    words.preamble ?? '本报告统计期限为2023年1月1日至2023年12月31日。',
    words.headingOne ?? '一、总体情况',
    words.one ?? '',
    '二、主动公开政府信息情况',
    ...said(words.two),
    '三、收到和处理政府信息公开申请情况',
    ...said(words.three),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...said(words.four),
    '五、存在的主要问题及改进情况',
    words.five ?? '',
    '六、其他需要报告的事项',
    words.six ?? '',
  ].join('\n');
}

function said(words: string | undefined): string[] {
  return words === undefined ? [] : [words];
}

/** That text, read. */
export function reportOf(words: Words): Report {
  const reading = documentToReport(textToDocument(new TextEncoder().encode(textOf(words))));
  if (reading === null) throw new Error(`Not read as a report: ${textOf(words)}`);
  return reading.report;
}

/** Values of a report's figures, an inferred one with a question mark, an approximate one with 约. */
export function valuesOf(report: Report): Record<string, string> {
  const value = (figure: Figure) =>
    `${figure.cell === 'approximate' ? '约' : ''}${String(figure.value)}${figure.standing === 'inferred' ? '?' : ''}`;
  return Object.fromEntries(Object.entries(report.figures).map(([code, figure]) => [code, value(figure)]));
}
