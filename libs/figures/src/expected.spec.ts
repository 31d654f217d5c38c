import { reportWith } from '../test/counties.ts';
import type { CountyAgency, CountyFigures } from './county.ts';
import { owingIn } from './expected.ts';

const agency = (id: string, more: Partial<CountyAgency<string>> = {}): CountyAgency<string> => ({
  id,
  name: `示例单位${id}`,
  kind: 'department',
  ...more,
});
const merged = (agencyId: string, since: string) => ({ predecessors: [{ agencyId, kind: 'merged' as const, since }] });

describe('owingIn', () => {
  it.each<[string, Partial<CountyFigures<string>>, string[]]>([
    [
      'the roster of the year',
      { agencies: [agency('a'), agency('b')], owed: [{ year: 2022, agencyIds: ['b'] }] },
      ['b'],
    ],
    ['a body only the roster knows', { owed: [{ year: 2022, agencyIds: ['x'] }] }, ['x']],
    ['all bodies without one', { agencies: [agency('a')], owed: [{ year: 2021, agencyIds: [] }] }, ['a']],
    ['no body that closed in the year', { agencies: [agency('a', { closedOn: '2022-12-31' })] }, []],
    ['one that closed after it', { agencies: [agency('a', { closedOn: '2023-01-01' })] }, ['a']],
    ['the successor of a merger', { agencies: [agency('a'), agency('b', merged('a', '2022-03-01'))] }, ['b']],
    ['the predecessor before it', { agencies: [agency('a'), agency('b', merged('a', '2023-03-01'))] }, ['a']],
    [
      'a body that took another in later and was there before',
      {
        agencies: [agency('a'), agency('b', merged('a', '2023-03-01'))],
        reports: [{ agencyId: 'b', year: 2020, figures: reportWith({}) }],
      },
      ['a', 'b'],
    ],
    ['no body that only has a report', { reports: [{ agencyId: 'x', year: 2022, figures: reportWith({}) }] }, []],
  ])('has %s', (_, county, expected) => {
    expect(owingIn({ agencies: [], reports: [], ...county }, 2022)).toEqual(expected);
  });
});
