import type { Text } from '@gongkai/report';

export const emptyFile: Text = {
  zh: '文件是空的（0 字节）。请重新导出或重新发送。',
  en: 'The file is empty (0 bytes). Export or send it again.',
};

export const damagedFile: Text = {
  zh: '文件不完整或已损坏，无法打开。请重新发送；仍不行时用 Office 或 WPS 打开原文件，另存为新的 .docx 或 .xlsx。',
  en: 'The file is cut off or damaged and cannot be opened. Send it again; if that does not help, open the original in Office or WPS and save it as a new .docx or .xlsx.',
};

export const encryptedFile: Text = {
  zh: '文件设有打开密码，无法读取。请在 Office 或 WPS 中取消密码，另存为 .docx 或 .xlsx 后再提交。',
  en: 'The file is protected by a password and cannot be read. Remove the password in Office or WPS, save it as .docx or .xlsx and hand it in again.',
};

export const oversizedFile: Text = {
  zh: '文件解压后过大，不像一份年度报告，未予读取。请用 Office 或 WPS 打开，另存为新的 .docx 或 .xlsx 后再提交。',
  en: 'The file unpacks to far more than an annual report can be and was not read. Open it in Office or WPS, save it as a new .docx or .xlsx and hand it in again.',
};

export const foreignMarkup: Text = {
  zh: '文件内部含有 Office 不使用的声明（DOCTYPE）或嵌套过深，未予读取。请用 Office 或 WPS 打开，另存为新的 .docx 或 .xlsx 后再提交。',
  en: 'The file holds declarations that Office does not use (DOCTYPE) or is nested too deeply, and was not read. Open it in Office or WPS, save it as a new .docx or .xlsx and hand it in again.',
};
