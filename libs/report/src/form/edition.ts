/**
 * Edition of the report form. 2021: 国办公开办函〔2021〕30号, reports on 2021 and later. 2019: 国办公开办函〔2019〕60号, reports
 * on 2019 and 2020. 2014: the statistics form (政府信息公开情况统计表) of 国办发〔2014〕32号, reports on 2014 to 2018.
 */
export const formEditions = ['2021', '2019', '2014'] as const;
export type FormEdition = (typeof formEditions)[number];

/** The edition that reports on `year` are due in; null before 2014, when no form was set. */
export function editionOf(year: number): FormEdition | null {
  if (year >= 2021) return '2021';
  if (year >= 2019) return '2019';
  return year >= 2014 ? '2014' : null;
}
