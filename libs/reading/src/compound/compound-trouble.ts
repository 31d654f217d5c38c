import type { Text } from '@gongkai/report';

export const oversizedCompound: Text = {
  zh: '旧版 Office 文件超过 32 MB，不像一份年度报告，未予读取。请删去其中的图片和附件，另存为 .docx 或 .xlsx 后再提交。',
  en: 'The old Office file is larger than 32 MB, far more than an annual report can be, and was not read. Remove pictures and attachments, save it as .docx or .xlsx and hand it in again.',
};
