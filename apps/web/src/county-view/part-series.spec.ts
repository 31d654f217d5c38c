import { packetOf } from './packet-of.ts';
import { leadingCode, partOf, partRows, partsByAgency, partsOverYears } from './part-series.ts';

const refused = ['requests.refused.stateSecret.total', 'requests.refused.thirdParty.total'] as const;
const [secret, third] = refused;
const packet = packetOf(3, [
  { agency: 1, year: 2022, figures: { [secret]: 4, 'disclosure.fees.amount': 1.5 } },
  { agency: 1, year: 2023, figures: { [secret]: 1, [third]: 2, 'disclosure.fees.amount': 2.25 } },
  { agency: 2, year: 2023, figures: { [secret]: 5, [third]: null, 'disclosure.fees.amount': 0.5 } },
]);
const part = { key: 'refused', group: 'refused', label: '不予公开', codes: refused };
const fees = { key: 'fees', group: 'fees', label: '收费', codes: ['disclosure.fees.amount'] };

describe('parts of a table', () => {
  it('by body add up the figures that it states; null where it states none', () => {
    expect(partsByAgency(packet, [part], 2023)).toEqual([
      {
        key: 'refused',
        label: '不予公开',
        unit: '件',
        points: [
          { x: '示例县第1局', value: 3 },
          { x: '示例县第2局', value: 5 },
          { x: '示例县第3局', value: null },
        ],
      },
    ]);
  });

  it.each([
    ['over all bodies', null, [4, 8]],
    ['of one body', 1, [4, 3]],
    ['of a body without a report of the first year', 2, [null, 5]],
  ])('over years, %s', (_, agency, values) => {
    expect(partsOverYears(packet, [part], agency)[0]?.points.map(({ value }) => value)).toEqual(values);
  });

  it('as rows of one series, over all bodies or one', () => {
    const rows = refused.map((code) => ({ key: code, group: 'refused', label: code, codes: [code] }));
    const of = (ids?: number[]) =>
      partRows(packet, { key: 'rows', label: '' }, rows, 2023, ids).points.map(({ value }) => value);
    expect([of(), of([2])]).toEqual([
      [6, 2],
      [5, null],
    ]);
  });

  it('give money in 万元 as the form does', () => {
    expect(partOf(packet, fees.codes, 2023)).toBe(2.75);
    expect(partsByAgency(packet, [fees], 2023)[0]?.points.map(({ value }) => value)).toEqual([2.25, 0.5, null]);
    expect(partsOverYears(packet, [fees], 1)[0]?.points.map(({ value }) => value)).toEqual([1.5, 2.25]);
  });

  it('lead to the figure that brings most', () => {
    expect(leadingCode(packet, 1, 2023, refused)).toBe(third);
    expect(leadingCode(packet, 2, 2023, refused)).toBe(secret);
    expect(leadingCode(packet, 3, 2023, [])).toBeUndefined();
  });
});
