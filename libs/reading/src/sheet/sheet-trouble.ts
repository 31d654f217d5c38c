import type { Text } from '@gongkai/report';

/** A report has six or so. */
export const MOST_SHEETS = 250;

/** Cells of a workbook that are read, and positions its merged cells may cover; a report has under a thousand. */
export const MOST_CELLS = 200_000;
export const MOST_COVERED = 1_000_000;

export const oversizedSheet: Text = {
  zh: '工作簿中的工作表、单元格或合并区域过多，不像一份年度报告，未予读取。请删去多余的工作表和行列，把合并区域改小后重新提交。',
  en: 'The workbook has far more sheets, cells or merged areas than an annual report has and was not read. Delete sheets, rows and columns that are not needed, make merged areas smaller and hand the file in again.',
};
