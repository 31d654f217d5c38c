import type { Text } from '@gongkai/report';

/** A file that is something else under the name .docx: `zh` and `en` name what it is. */
export function otherKind(zh: string, en: string): Text {
  return {
    zh: `这是${zh}，不是 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为 .docx 后再提交。`,
    en: `This is ${en}, not a Word document (.docx). Open it in Word or WPS, save it as .docx and hand it in again.`,
  };
}
