import type { Text } from '@gongkai/report';
import { otherKind } from './docx/docx-trouble.ts';

/** Formats of Office that are text, and often go by the name .doc or .xls. */
const formats: readonly (readonly [beginning: RegExp, trouble: Text])[] = [
  [/^\s*\{\\rtf/, otherKind('RTF 文件（常以 .doc 为名）', 'an RTF file (often named .doc)')],
  [
    /<\?mso-application\s+progid="Word\.|<w:wordDocument\b|<pkg:package\b/,
    otherKind('存成 XML 的 Word 文件', 'a Word file saved as XML'),
  ],
  [
    /<\?mso-application\s+progid="Excel\.|<Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/,
    {
      zh: '这是存成 XML 的 Excel 工作簿（常以 .xls 为名），无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再提交。',
      en: 'This is an Excel workbook saved as XML (often named .xls) and cannot be read. Open it in Excel or WPS, save it as .xlsx and hand it in again.',
    },
  ],
];

/** What is wrong with a text file that is no text to read but a format of Office; null where it is none. */
export function officeAsText(beginning: string): Text | null {
  return formats.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}
