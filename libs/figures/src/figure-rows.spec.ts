import { packFigures, type Figure } from '@gongkai/report';
import { figureRows, isUnder, type FigureFilter } from './figure-rows.ts';

const figure = (change: Partial<Figure>): Figure => ({
  ...{ cell: 'number', value: 1, text: '', standing: 'stated', unit: '条', places: [] },
  ...change,
});

function reportOf(agencyId: number, year: number, figures: Record<string, Figure>) {
  const packed = packFigures({ form: '2021', figures });
  if (packed === null) throw new Error('no form');
  return { agencyId, year, version: 2, figures: packed };
}

const county = {
  agencies: [
    { id: 7, name: '示例县甲局', kind: 'department' as const },
    { id: 3, name: '示例县乙镇', kind: 'town' as const },
  ],
  reports: [
    reportOf(3, 2023, { 'channels.website': figure({ value: 5, standing: 'inferred' }) }),
    reportOf(7, 2023, {
      'channels.website': figure({ value: 63 }),
      'channels.wechat': figure({ cell: 'approximate', value: 3000 }),
      'processingFee.amount': figure({ value: 12.5, unit: '元' }),
      'disclosure.rules.issued': figure({ cell: 'blank', value: null }),
    }),
    reportOf(7, 2022, { 'channels.website': figure({ value: 60 }) }),
  ],
};
const keys = (filter: FigureFilter<number>) =>
  figureRows(county, filter).map(({ year, agencyId, code }) => `${year} ${agencyId} ${code}`);

describe('figures row by row', () => {
  it('stand by year, by body and in the order of the form', () => {
    expect(keys({})).toEqual([
      '2022 7 channels.website',
      '2023 7 channels.website',
      '2023 7 channels.wechat',
      '2023 7 processingFee.amount',
      '2023 7 disclosure.rules.issued',
      '2023 3 channels.website',
    ]);
  });

  it.each<[string, FigureFilter<number>, string[]]>([
    [
      'a first year',
      { from: 2023, codes: ['channels.website'] },
      ['2023 7 channels.website', '2023 3 channels.website'],
    ],
    ['a last year', { to: 2022 }, ['2022 7 channels.website']],
    ['bodies', { agencies: [3] }, ['2023 3 channels.website']],
    [
      'what codes begin with',
      { codes: ['disclosure', 'processingFee'], from: 2023 },
      ['2023 7 processingFee.amount', '2023 7 disclosure.rules.issued'],
    ],
    ['states', { states: ['blank'] }, ['2023 7 disclosure.rules.issued']],
  ])('are those asked for by %s', (_, filter, expected) => {
    expect(keys(filter)).toEqual(expected);
  });

  it('say what has no number, and never zero', () => {
    expect(figureRows(county, { states: ['blank'] })).toEqual([
      expect.objectContaining({ value: null, state: 'blank', standing: 'stated' }),
    ]);
    const absent = figureRows(county, { states: ['absent'], codes: ['channels.weibo'], to: 2022 });
    expect(absent).toEqual([expect.objectContaining({ value: null, state: 'absent', standing: null })]);
  });

  it('give money in fen, as yuan', () => {
    expect(figureRows(county, { codes: ['processingFee'] })[0]).toMatchObject({
      value: 1250,
      unit: '元',
      measure: 'money',
    });
  });

  it('put what a person said before what was read', () => {
    const rows = figureRows(county, { codes: ['channels.website'], from: 2023 }, ({ agencyId }) =>
      agencyId === 7 ? 'confirmed' : null,
    );
    expect(rows.map(({ standing }) => standing)).toEqual(['confirmed', 'inferred']);
  });

  it.each([
    ['requests.total', 'requests', true],
    ['requests', 'requests', true],
    ['requests.total', 'requests.tot', false],
  ])('%s lies under %s: %s', (code, start, under) => {
    expect(isUnder(code, start)).toBe(under);
  });
});
