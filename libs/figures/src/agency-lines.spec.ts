import fc from 'fast-check';
import { anyHistory, years } from '../test/histories.ts';
import { agencyLines } from './agency-lines.ts';
import type { CountyAgency, CountyFigures, SuccessionKind } from './county.ts';

const agency = (id: string, ...predecessors: [string, SuccessionKind, string][]): CountyAgency<string> => ({
  id,
  name: `示例单位${id}`,
  kind: 'department',
  predecessors: predecessors.map(([agencyId, kind, since]) => ({ agencyId, kind, since })),
});
const county = (...agencies: CountyAgency<string>[]): CountyFigures<string> => ({ agencies, reports: [] });

describe('agencyLines', () => {
  it.each<[string, CountyFigures<string>, object[]]>([
    ['a body in both years', county(agency('a')), [{ kind: 'same', before: ['a'], after: ['a'] }]],
    [
      'a body that closed',
      county({ ...agency('a'), closedOn: '2022-06-01' }),
      [{ kind: 'same', before: ['a'], after: [] }],
    ],
    [
      'a body merged into one that goes on',
      {
        ...county(agency('a'), agency('b', ['a', 'merged', '2022-06-01'])),
        owed: [{ year: 2021, agencyIds: ['a', 'b'] }],
      },
      [{ kind: 'merged', before: ['a', 'b'], after: ['b'] }],
    ],
    [
      'a body split in two',
      county(
        { ...agency('a'), closedOn: '2022-06-01' },
        agency('b', ['a', 'split', '2022-06-01']),
        agency('c', ['a', 'split', '2022-06-01']),
      ),
      [{ kind: 'split', before: ['a'], after: ['b', 'c'] }],
    ],
    [
      'a body kept under two ids',
      county({ ...agency('a'), closedOn: '2022-06-01' }, agency('b', ['a', 'renamed', '2022-06-01'])),
      [{ kind: 'renamed', before: ['a'], after: ['b'] }],
    ],
    [
      'mergers one after the other',
      county(agency('a'), agency('b', ['a', 'merged', '2022-06-01']), agency('c', ['b', 'merged', '2023-01-01'])),
      [{ kind: 'merged', before: ['a'], after: ['c'] }],
    ],
    [
      'a merger after the years looked at',
      county(agency('a'), agency('b', ['a', 'merged', '2024-01-01'])),
      [{ kind: 'same', before: ['a'], after: ['a'] }],
    ],
    [
      'a predecessor that the county does not know',
      county(agency('b', ['x', 'merged', '2020-01-01'])),
      [{ kind: 'same', before: ['b'], after: ['b'] }],
    ],
  ])('follows %s', (_, any, lines) => {
    expect(agencyLines(any, 2021, 2023)).toEqual(lines);
  });

  it('joins no bodies within one year but those that are one', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...years), (any, year) => {
        for (const { kind, before, after } of agencyLines(any, year, year)) {
          expect(kind).toBe('same');
          expect(after).toEqual(before);
        }
      }),
    );
  });
});
