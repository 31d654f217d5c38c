import * as library from './echarts.ts';
import { barsByAgency } from './bars-by-agency.option.ts';
import { paletteFrom } from '../theme/palette.ts';
import type { ChartLook } from './chart-look.ts';
import { drawnForPaper } from './paper.ts';

const look: ChartLook = {
  palette: paletteFrom(() => '#123456'),
  font: 'serif',
  still: true,
  width: 600,
  number: String,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name,
};
const hostile = '<img src=x onerror=alert(1)>';
const drawn = drawnForPaper(library, 200, (width) =>
  barsByAgency([{ key: 'website', label: hostile, unit: '条', points: [{ x: hostile, value: 3 }] }], {
    ...look,
    width,
  }),
);

describe('a chart drawn for paper', () => {
  it('is drawn once for each width that a column of a sheet has', () => {
    expect(drawn.map(({ name, markup }) => [name, /<svg width="(\d+)"/.exec(markup)?.[1]])).toEqual([
      ['small', '300'],
      ['half', '460'],
      ['upright', '660'],
      ['across', '960'],
      ['wide', '1380'],
    ]);
  });

  it('holds no markup of the names in it, and no style sheet', () => {
    for (const { markup } of drawn) {
      expect(markup).toContain('&lt;img');
      expect(markup).not.toMatch(/<img|<style/);
    }
  });
});
