import type { RosterLine } from '@gongkai/contracts';
import { lastFullYear, linesToCorrect, rosterCounts, unclearFirst } from './roster-answer.ts';

const line = (at: number, name: string, outcome: RosterLine['outcome']): RosterLine => ({
  line: at,
  name,
  kind: outcome === 'unclear' ? null : 'department',
  kindInferred: true,
  outcome,
});
const lines = [
  line(1, '财政局', 'added'),
  line(3, '局', 'unclear'),
  line(4, '民政局', 'known'),
  line(5, '办', 'unclear'),
];

describe('the answer to a roster', () => {
  it('is counted by what became of its lines', () => {
    expect(rosterCounts({ lines })).toEqual({ added: 1, known: 1, unclear: 2 });
  });

  it('shows unclear lines first, otherwise in their order', () => {
    expect(unclearFirst(lines).map((each) => each.line)).toEqual([3, 5, 1, 4]);
  });

  it.each([
    ['as they were written', '财政局\n\n3、局\t部门\n民政局\n办', '3、局\t部门\n办'],
    ['by their names where they came from a sheet', null, '局\n办'],
  ])('leaves the unclear lines to be corrected, %s', (_, sent, left) => {
    expect(linesToCorrect(sent, lines)).toBe(left);
  });

  it('leaves nothing where every line was clear', () => {
    expect(linesToCorrect('财政局', [line(1, '财政局', 'added')])).toBe('');
  });
});

it.each([
  ['2026-12-31T15:59:00Z', 2025],
  ['2026-12-31T16:00:00Z', 2026],
])('at %s the last full year in China is %d', (now, year) => {
  expect(lastFullYear(new Date(now))).toBe(year);
});
