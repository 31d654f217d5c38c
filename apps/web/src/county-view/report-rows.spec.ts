import { packetOf, waitingOn } from './packet-of.ts';
import { filterRows, listedCodes, reportRows, sortRows } from './report-rows.ts';

const packet = packetOf(
  5,
  [
    { agency: 1, year: 2023, figures: { 'channels.total': 5 }, notices: 2 },
    { agency: 2, year: 2023, figures: { 'channels.total': 9 }, findings: { copied: 3, wrong: 1 } },
    { agency: 3, year: 2023, inferred: { 'channels.website': 7 }, findings: { wrong: 2 } },
  ],
  { waiting: [waitingOn(4, 2023, 1)] },
);
const rows = reportRows(packet, 2023, '2024-01-28');
const ids = (some: typeof rows) => some.map(({ agency }) => agency.id);

describe('the list of reports', () => {
  it('has a row for every body, with figures where it has them', () => {
    expect(rows).toHaveLength(5);
    expect(rows[1]?.figures[listedCodes.indexOf('channels.total')]).toMatchObject({ value: 9 });
    expect(rows[2]?.figures[listedCodes.indexOf('channels.website')]).toMatchObject({ value: 7, standing: 'inferred' });
    expect(rows[4]?.figures).toEqual(listedCodes.map(() => null));
  });

  it('has the sum of the platforms where a report states no total of new media', () => {
    const parts = packetOf(1, [{ agency: 1, year: 2023, figures: { 'channels.wechat': 5, 'channels.weibo': 6 } }]);
    expect(reportRows(parts, 2023, '2024-01-28')[0]?.figures[listedCodes.indexOf('channels.newMedia')]).toEqual({
      value: 11,
      cell: 'number',
      standing: 'sumOfParts',
    });
  });

  it.each([
    ['all', [1, 2, 3, 4, 5]],
    ['errors', [4]],
    ['missing', [5]],
    ['inferred', [3]],
    ['remarks', [1]],
    ['wrong', [2, 3]],
    ['copied', [2]],
    ['incomplete', []],
    ['late', []],
    ['fine', [2]],
  ] as const)('narrowed to %s', (filter, expected) => {
    expect(ids(filterRows(rows, filter, ''))).toEqual(expected);
  });

  it('can be narrowed to a name', () => {
    expect(ids(filterRows(rows, 'all', '第2'))).toEqual([2]);
  });

  it.each([
    ['channels.total', [2, 1, 3, 4, 5]],
    [null, [1, 2, 3, 4, 5]],
    ['wrong', [3, 2, 1, 4, 5]],
    ['no.such.code', [1, 2, 3, 4, 5]],
  ])('sorted by %s', (code, expected) => {
    expect(ids(sortRows(rows, code))).toEqual(expected);
  });
});
