import type { Series } from '@gongkai/report';
import { seriesRows } from './series-table.ts';

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

describe('the table behind a chart', () => {
  it('has the numbers that are drawn; what is missing is no zero', () => {
    expect(seriesRows(series)).toEqual([
      { x: '甲局', values: [63, 215] },
      { x: '乙局', values: [null, 0] },
    ]);
  });

  it('without series is empty', () => {
    expect(seriesRows([])).toEqual([]);
  });
});
