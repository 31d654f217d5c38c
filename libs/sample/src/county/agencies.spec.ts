import { agencies, agencyOf } from './agencies.ts';
import { nameIn, owesOn } from './agency-row.ts';
import { years } from './calendar.ts';

const owing = (year: number) => agencies.filter((agency) => owesOn(agency, year));

describe('the bodies of the sample county', () => {
  it.each([
    [2019, 55],
    [2021, 55],
    [2022, 54],
    [2023, 53],
    [2024, 54],
    [2025, 54],
  ])('owe reports on %i: %i of them', (year, count) => {
    expect(owing(year)).toHaveLength(count);
  });

  it('are of every kind', () => {
    const kinds = owing(2025).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(['department', 'town', 'subdistrict', 'vertical', 'other'].map(count)).toEqual([29, 12, 3, 4, 6]);
  });

  it('carry 示例 in every name, and no two share one in a year', () => {
    expect(agencies.flatMap(({ names }) => names).filter(({ name }) => !name.includes('示例'))).toEqual([]);
    for (const year of years) {
      const names = owing(year).map((agency) => nameIn(agency, year));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each([
    ['industry', 2023, '示例县工业和信息化局'],
    ['industry', 2024, '示例县工业信息化和科技局'],
    ['commerce', 2023, '示例县商务局'],
    ['commerce', 2025, '示例县商务和投资促进局'],
    ['city-management', 2020, '示例县综合行政执法局'],
    ['city-management', 2021, '示例县城市管理局'],
    ['tax', 2019, '国家税务总局示例县税务局'],
  ])('%s reports on %i as %s', (key, year, name) => {
    expect(nameIn(agencyOf(key), year)).toBe(name);
  });

  it('changed: two merged in 2022, one closed in 2023, one founded in 2024', () => {
    expect(agencyOf('culture').predecessors).toEqual(['culture-tourism', 'broadcasting']);
    const owes = (key: string) => years.filter((year) => owesOn(agencyOf(key), year));
    expect([owes('culture-tourism').at(-1), owes('broadcasting').at(-1), owes('culture')[0]]).toEqual([
      2021, 2021, 2022,
    ]);
    expect(owes('shanty-towns').at(-1)).toBe(2022);
    expect(owes('data')[0]).toBe(2024);
  });

  it('name the body that is not there', () => {
    expect(() => agencyOf('navy')).toThrow('no agency "navy"');
  });
});
