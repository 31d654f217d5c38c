import { correctedTitle } from './review-titles.ts';

const results = (...sums: readonly (number | null)[]) =>
  ['upheld', 'corrected', 'otherResult', 'pending'].map((key, i) => ({
    key,
    label: key,
    unit: '件',
    points: [
      { x: '行政复议', value: sums[i] ?? null },
      { x: '直接起诉', value: null },
    ],
  }));

describe('the title of results', () => {
  it.each([
    ['from 30 settled cases on is a rate beside its counts', [20, 6, 4, 9], 'litigation.correctedRate 30 6 9 20'],
    ['below 30 is counts only', [20, 6, 3, 9], 'litigation.corrected 29 6 9'],
    ['says that there was no case', [0, 0, 0, 0], 'litigation.none'],
    ['stays neutral where a number is missing', [20, null, 4, 9], 'litigation.byCourse'],
  ])('%s', (_, sums, expected) => {
    const { key, named = {} } = correctedTitle(results(...sums));
    expect([key, ...Object.values(named)].join(' ')).toBe(expected);
  });
});
