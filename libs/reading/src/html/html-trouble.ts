import type { Text } from '@gongkai/report';

export const emptyPage: Text = {
  zh: '文件是空的（0 字节）。请重新保存网页或重新发送。',
  en: 'The file is empty (0 bytes). Save the page or send it again.',
};

export const oversizedPage: Text = {
  zh: '网页文件过大或结构过于复杂，不像一份年度报告，未予读取。请只保存年度报告所在的页面，或提交 Word 文档（.docx）。',
  en: 'The web page is too large or too complex to be an annual report and was not read. Save only the page of the report, or hand in a Word document (.docx).',
};
