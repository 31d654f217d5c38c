import type { Text } from '@gongkai/report';

export const damagedCompound: Text = {
  zh: '旧版 Office 文件（.doc、.xls 一类）不完整或已损坏，无法打开。请重新发送；仍不行时用 Office 或 WPS 打开原文件，另存为新的 .docx 或 .xlsx。',
  en: 'The old Office file (.doc, .xls and the like) is cut off or damaged and cannot be opened. Send it again; if that does not help, open the original in Office or WPS and save it as a new .docx or .xlsx.',
};

export const oversizedCompound: Text = {
  zh: '旧版 Office 文件超过 32 MB，不像一份年度报告，未予读取。请删去其中的图片和附件，另存为 .docx 或 .xlsx 后再提交。',
  en: 'The old Office file is larger than 32 MB, far more than an annual report can be, and was not read. Remove pictures and attachments, save it as .docx or .xlsx and hand it in again.',
};
