import type { Text } from '@gongkai/report';

export const olderWorkbook: Text = {
  zh: '这是 Excel 5.0/95 的工作簿（.xls），格式太旧，不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再提交。',
  en: 'This is a workbook of Excel 5.0/95 (.xls), too old to be read. Open it in Excel or WPS, save it as .xlsx and hand it in again.',
};
