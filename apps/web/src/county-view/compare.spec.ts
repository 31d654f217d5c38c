import {
  askedBodies,
  askedFigures,
  askedSpan,
  comparedCsv,
  comparedFigures,
  comparedRows,
  comparedTitle,
  firstFigures,
  mostBodies,
  mostFigures,
  ofOneYear,
} from './compare.ts';
import { indicators } from '@gongkai/report';
import { bodyOf, packetOf } from './packet-of.ts';

const reports = [1, 2].flatMap((agency) =>
  [2022, 2023].map((year) => ({
    agency,
    year,
    figures: { 'channels.website': agency * 100 + year - 2022, 'disclosure.fees.amount': agency },
  })),
);
const packet = packetOf(3, reports);
const compared = (ids: readonly number[], years: readonly number[] = [2022, 2023]) =>
  comparedFigures(packet, ids, ['channels.website', 'disclosure.fees.amount'], years, 'zh');

describe('what an address asks to compare', () => {
  it.each([
    ['nothing', null, []],
    ['bodies in the order asked for', '3,1', [3, 1]],
    ['each once', '1,1,2', [1, 2]],
    ['those that exist', '1,99,x,', [1]],
  ])('bodies: %s', (_, asked, ids) => {
    expect(askedBodies(asked, packet)).toEqual(ids);
  });

  it('bodies and figures: no more than can be told apart', () => {
    const many = packetOf(20, []);
    expect(askedBodies(many.agencies.map(({ id }) => id).join(','), many)).toHaveLength(mostBodies);
    expect(askedFigures(indicators.map(({ code }) => code).join(','))).toHaveLength(mostFigures);
  });

  it.each([
    [null, firstFigures],
    ['no.such', firstFigures],
    ['proposals.total,no.such,channels.total', ['proposals.total', 'channels.total']],
  ])('figures %s', (asked, codes) => {
    expect(askedFigures(asked)).toEqual(codes);
  });

  it.each([
    [null, null, [2022, 2023]],
    [2023, null, [2023]],
    [2023, 2022, [2022, 2023]],
    [1999, 2050, [2022, 2023]],
  ])('years from %s to %s', (from, to, years) => {
    expect(askedSpan(from, to, packet)).toEqual(years);
  });
});

describe('a compared figure', () => {
  it('has a line a body with its short name, in the unit of the form, and a gap where there is no number', () => {
    const [website, fees] = compared([2, 3]);
    expect(website?.series).toMatchObject([
      { key: 'body1', label: '第2局', unit: '条', points: [{ value: 200 }, { value: 201 }] },
      { key: 'body2', label: '第3局', points: [{ value: null }, { value: null }] },
    ]);
    expect(fees?.series[0]).toMatchObject({ unit: '万元', points: [{ value: 2 }, { value: 2 }] });
  });

  it.each([
    [
      'names who has most',
      [1, 2],
      { key: 'compare.most', named: { name: '第2局', value: 201, year: '2023', number: 2 } },
    ],
    ['says only what it is of one', [1, 3], { key: 'compare.figure' }],
  ])('%s', (_, ids, title) => {
    expect(compared(ids).map(comparedTitle)[0]).toMatchObject(title);
  });

  it('of one year is a row a body', () => {
    expect(compared([1, 2], [2023]).map(ofOneYear)[0]).toMatchObject([
      {
        key: 'website',
        points: [
          { x: '第1局', value: 101 },
          { x: '第2局', value: 201 },
        ],
      },
    ]);
  });
});

describe('the table', () => {
  it('has a row a body and a cell a figure and year', () => {
    expect(
      comparedRows(packet, [1, 3], compared([1, 3])).map(({ id, cells }) => [id, cells.map(({ value }) => value)]),
    ).toEqual([
      [1, [100, 101, 1, 1]],
      [3, [null, null, null, null]],
    ]);
  });

  it('leaves as CSV with units, years and reasons, and no cell that starts a formula', () => {
    const named = packetOf(1, reports.slice(0, 1), { agencies: [bodyOf(1, '=1+1')] });
    const figures = comparedFigures(named, [1], ['channels.website', 'channels.wechat'], [2022], 'zh');
    const words = { heading: '单位', source: '1 / 1 份', mark: '示例数据', said: () => '未载' };
    expect(comparedCsv(comparedRows(named, [1], figures), figures, words)).toBe(
      '\uFEFF示例数据\r\n单位,政府网站公开信息数 (条) 2022,微信公众号 (条) 2022\r\n"\'=1+1",100,未载\r\n\r\n1 / 1 份\r\n',
    );
  });
});
