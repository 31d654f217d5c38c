import type { Text } from '@gongkai/report';

export const olderWord: Text = {
  zh: '这是 Word 95 或更早版本的文件（.doc），无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再提交。',
  en: 'This is a file of Word 95 or older (.doc) and cannot be read. Open it in Word or WPS, save it as .docx and hand it in again.',
};

export const oversizedDoc: Text = {
  zh: '旧版 Word 文件（.doc）的段落和格式多得不像一份年度报告（超过 50 万段），未予读取。请用 Word 或 WPS 打开，另存为新的 .docx 后再提交。',
  en: 'The old Word file (.doc) has far more paragraphs and formatting than an annual report has (beyond 500,000) and was not read. Open it in Word or WPS, save it as a new .docx and hand it in again.',
};
