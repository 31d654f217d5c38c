import type { Text } from '@gongkai/report';

export const binaryWorkbook: Text = {
  zh: '这是二进制工作簿（.xlsb），不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再提交。',
  en: 'This is a binary workbook (.xlsb) and cannot be read. Open it in Excel or WPS, save it as .xlsx and hand it in again.',
};
