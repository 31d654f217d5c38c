import type { Series } from '@gongkai/report';
import { agenciesSummary, rowsSummary, yearsSummary } from './summary.ts';

const series = (...values: readonly (number | null)[]): Series => ({
  key: 'channels.website',
  label: '政府网站',
  unit: '条',
  points: values.map((value, i) => ({ x: String(2019 + i), value })),
});

describe('the text of a chart over years', () => {
  it('names the first, the last and the greatest value', () => {
    expect(yearsSummary([series(10, 30, 20)])).toEqual([
      {
        key: 'summary.years',
        named: {
          label: '政府网站',
          unit: '条',
          firstYear: '2019',
          first: 10,
          lastYear: '2021',
          last: 20,
          mostYear: '2020',
          most: 30,
        },
      },
    ]);
  });

  it('skips years without a value', () => {
    expect(yearsSummary([series(null, 5, 7)])[0]?.named).toMatchObject({ firstYear: '2020', first: 5 });
  });

  it.each([
    [[null, 5], 'summary.oneYear'],
    [[null, null], 'summary.noValue'],
    [[], 'summary.noValue'],
  ])('of %j says %s', (values, key) => {
    expect(yearsSummary([series(...values)])[0]?.key).toBe(key);
  });
});

describe('the text of a chart of bodies', () => {
  it('adds up what is known and names the greatest', () => {
    expect(agenciesSummary([series(3, null, 9)])[0]).toEqual({
      key: 'summary.agencies',
      named: { label: '政府网站', unit: '条', sum: 12, number: 2, name: '2021', most: 9 },
    });
  });

  it('names nobody when all are zero', () => {
    expect(agenciesSummary([series(0, null, 0)])[0]).toEqual({
      key: 'summary.allZero',
      named: { label: '政府网站', number: 2 },
    });
  });

  it('adds no shares up', () => {
    expect(agenciesSummary([{ ...series(40, null, 25), unit: '%' }])[0]).toEqual({
      key: 'summary.shares',
      named: { label: '政府网站', unit: '%', number: 2, least: 25, most: 40 },
    });
  });

  it('says when nothing is known', () => {
    expect(agenciesSummary([series(null)])[0]?.key).toBe('summary.noValue');
  });
});

describe('the text of a chart of rows', () => {
  it('names each row with its number, and says where there is none', () => {
    expect(rowsSummary([series(10, null)])).toEqual([
      { key: 'summary.row', named: { label: '2019', value: 10, unit: '条' } },
      { key: 'summary.noValue', named: { label: '2020' } },
    ]);
  });

  it('names the part as well where a row has several', () => {
    expect(rowsSummary([series(10), { ...series(3), label: '新媒体' }]).map(({ named }) => named?.['label'])).toEqual([
      '2019 · 政府网站',
      '2019 · 新媒体',
    ]);
  });
});
