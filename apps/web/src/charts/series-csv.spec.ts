import type { Series } from '@gongkai/report';
import { seriesCsv } from './series-csv.ts';

const series: readonly Series[] = [
  {
    key: 'channels.website',
    label: '政府网站',
    unit: '条',
    points: [
      { x: '甲局', value: 63 },
      { x: '乙局', value: null },
    ],
  },
  {
    key: 'channels.newMedia',
    label: '政务新媒体',
    unit: '条',
    points: [
      { x: '甲局', value: 215 },
      { x: '乙局', value: 0 },
    ],
  },
];

describe('the table behind a chart as CSV', () => {
  it('names units and source', () => {
    expect(seriesCsv(series, '单位', '1/2 份')).toBe(
      '\uFEFF单位,政府网站 (条),政务新媒体 (条)\r\n甲局,63,215\r\n乙局,,0\r\n\r\n1/2 份\r\n',
    );
  });

  it('of a sample begins by saying so', () => {
    expect(seriesCsv(series, '单位', '1/2 份', '示例数据').startsWith('\uFEFF示例数据\r\n单位,')).toBe(true);
  });
});
