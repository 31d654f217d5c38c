import type { Series } from '@gongkai/report';
import { type SavedChart, tableOf } from './saved-table.ts';
import { tableSheet } from './table-sheet.ts';

const line = (key: string, label: string, values: readonly (number | null)[]): Series => ({
  ...{ key, label, unit: '条' },
  points: values.map((value, i) => ({ x: ['=甲局', '乙局', '丙局'][i] ?? '', value })),
});
const chart: SavedChart = {
  title: '网站公开最多的是甲局',
  subtitle: '各单位公开的信息，条',
  source: '2/3 份报告；截至 2024年1月28日',
  heading: '单位',
  series: [line('website', '政府网站', [63, null, null]), line('wechat', '微信', [0, 215, null])],
  missing: () => '未报',
  absent: () => '未载',
};
const words = { comment: '说明', mark: null };
const sheet = (change: Partial<SavedChart> = {}, mark: string | null = null) =>
  tableSheet(tableOf({ ...chart, ...change }), { ...words, mark });
const values = (made = sheet()) => made.rows.map((row) => row.map((cell) => cell?.value ?? null));

describe('a chart as a sheet', () => {
  it('says what it is of, in what unit and from where', () => {
    expect(values()).toEqual([
      ['网站公开最多的是甲局'],
      ['各单位公开的信息，条'],
      ['单位', '政府网站 (条)', '微信 (条)', '说明'],
      ['=甲局', 63, 0, ''],
      ['乙局', null, 215, '政府网站 (条): 未载'],
      ['丙局', null, null, '未报'],
      [],
      ['2/3 份报告；截至 2024年1月28日'],
    ]);
  });

  it('keeps its head in view', () => {
    const { rows, frozenRows, frozenColumns } = sheet();
    expect(rows[frozenRows - 1]?.[0]).toEqual({ value: '单位', kind: 'head' });
    expect(frozenColumns).toBe(1);
  });

  it('has no column of remarks where there are none', () => {
    expect(values(sheet({ series: [line('wechat', '微信', [0, 215, 3])] }))[2]).toEqual(['单位', '微信 (条)']);
  });

  it('begins with the mark of a sample', () => {
    const made = sheet({}, '示例数据');
    expect(values(made)[0]).toEqual(['示例数据']);
    expect(made.rows[made.frozenRows - 1]?.[0]?.value).toBe('单位');
  });
});
