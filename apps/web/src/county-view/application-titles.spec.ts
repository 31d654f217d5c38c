import { flowTitle, mostRowTitle } from './application-titles.ts';

const keys = ['received', 'carriedIn', 'handled', 'granted', 'refused', 'carriedForward'] as const;
const nodes = keys.map((key) => ({ key, value: 0, rows: [] }));
const points = (values: readonly (number | null)[]) => values.map((value, i) => ({ x: String(i), value }));

describe('the title of the flow', () => {
  it.each([
    ['all numbers', [9, 1, 10, 6, 3, 1], 'applications.flowTitle 9 1 9 1'],
    ['an outcome without a number', [9, 1, 10, 9, null, 1], 'applications.flowTitle 9 1 9 1'],
    ['nothing received', [0, 0, 0, 0, 0, 0], 'applications.none'],
    ['a source without a number', [9, null, 9, 6, 3, 0], 'applications.flowName'],
    ['no outcome with a number', [9, 1, 10, null, null, 0], 'applications.flowName'],
  ])('with %s', (_, values, expected) => {
    const { key, named = {} } = flowTitle({ nodes }, points(values));
    expect([key, ...Object.values(named)].join(' ')).toBe(expected);
  });
});

describe('the title of rows', () => {
  it.each([
    ['one row with most', [1, 5, 2], 'most 1 5 8'],
    ['two rows with most', [5, 5, 1], 'neutral'],
    ['no row with any', [0, 0, null], 'neutral'],
  ])('with %s', (_, values, expected) => {
    const series = { key: 'rows', label: '', unit: '件', points: points(values) };
    const { key, named = {} } = mostRowTitle(series, 'most', 'neutral');
    expect([key, ...Object.values(named)].join(' ')).toBe(expected);
  });

  it('stays neutral without a series', () => {
    expect(mostRowTitle(undefined, 'most', 'neutral')).toEqual({ key: 'neutral' });
  });
});
