import { paletteFrom } from '../theme/palette.ts';
import { barsOfRows } from './bars-of-rows.option.ts';
import type { ChartLook } from './chart-look.ts';

const look: ChartLook = {
  palette: paletteFrom((token) => token),
  font: 'serif',
  still: false,
  width: 600,
  number: (value) => `#${value}`,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name,
};
const rows = {
  key: 'rows',
  label: '件数',
  unit: '件',
  points: [
    { x: '执法案卷', value: 2 },
    { x: '不掌握', value: 0 },
    { x: '重复申请', value: null },
  ],
};

describe('bars of rows', () => {
  it('keep the order of the form and take the colour of their group; a row without a number is no bar', () => {
    const { series } = barsOfRows([rows], look, ['refused', 'unavailable', 'unprocessed']);
    expect(series).toMatchObject([
      {
        type: 'bar',
        data: [
          { value: 2, itemStyle: { color: '--refused' } },
          { value: 0, itemStyle: { color: '--unavailable' } },
          { value: '-', itemStyle: { color: '--unprocessed' } },
        ],
      },
      { id: 'missing', data: [[0, 2]] },
    ]);
  });
});
