import { dayOf, passedDueDay, todayIn } from './due.ts';
import { owedOn, packetOf } from './packet-of.ts';

it.each([
  ['2026-01-26T15:59:59Z', '2026-01-26'],
  ['2026-01-26T16:00:00Z', '2026-01-27'],
])('%s falls on %s in China', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day);
});

it('a sample county lives by its own clock', () => {
  const { region } = packetOf(1, []);
  const now = new Date('2030-05-05T05:00:00Z');
  expect(todayIn({ region }, now)).toBe('2030-05-05');
  expect(todayIn({ region: { ...region, clock: '2026-01-28T01:40:00Z' } }, now)).toBe('2026-01-28');
});

describe('the day to hand in by', () => {
  const town = { kind: 'town' as const, handInBy: '2026-01-20', publishBy: null };
  const other = { kind: 'other' as const, handInBy: null, publishBy: '2026-02-01' };
  const owed = [{ ...owedOn(2025, [1]), handInBy: '2026-01-26', byKind: [town, other] }, owedOn(2024, [1])];

  it.each([
    [2025, '2026-01-26', null],
    [2025, '2026-01-27', '2026-01-26'],
    [2024, '2026-01-27', null],
    [2023, '2026-01-27', null],
  ])('of %d has passed on %s: %s', (year, today, expected) => {
    expect(passedDueDay({ owed }, year, 'department', today)).toBe(expected);
  });

  it.each([
    ['town', '2026-01-20'],
    ['other', null],
  ] as const)('of a %s is its own where one is set, else the county’s', (kind, expected) => {
    expect(passedDueDay({ owed }, 2025, kind, '2026-01-26')).toBe(expected);
  });
});
