import type { Agency } from '@gongkai/contracts';
import { changedLines } from './changed-lines.ts';

const body = (id: number, continues: readonly number[] = [], changes: Partial<Agency> = {}): Agency => ({
  id,
  name: `示例县第${String(id)}局`,
  kind: 'department',
  names: [],
  predecessors: continues.map((agencyId) => ({ agencyId, kind: 'merged', since: '2023-03-01' })),
  ...changes,
});
const roster = [body(1), body(2, [], { closedOn: '2023-03-01' }), body(3), body(4, [2])];
const withBody = (changed: Agency) => roster.map((each) => (each.id === changed.id ? changed : each));
const later = { predecessors: [{ agencyId: 2, kind: 'merged' as const, since: '2024-01-01' }] };

describe('the lines over the years that a change breaks or mends', () => {
  it.each<[string, Agency, [number, number[]][]]>([
    ['nothing where a body is renamed', body(1, [], { name: '示例县新局' }), []],
    ['nothing where a body is closed that none continues', body(3, [], { closedOn: '2023-05-01' }), []],
    ['both bodies where one continues another', body(1, [3]), [[2023, [1, 3]]]],
    ['those that continue the same body as well', body(1, [2]), [[2023, [4, 1, 2]]]],
    ['both bodies where one no longer continues the other', body(4), [[2023, [4, 2]]]],
    ['both bodies where one is closed after all', body(2), [[2023, [4, 2]]]],
    [
      'both years where the day is another',
      body(4, [], later),
      [
        [2023, [4, 2]],
        [2024, [4, 2]],
      ],
    ],
  ])('are those of %s', (_, changed, expected) => {
    expect([...changedLines(roster, withBody(changed))]).toEqual(expected);
  });
});
