import type { Series } from '@gongkai/report';
import { bothChannels, bothChannelsTitle } from './both-channels.ts';

const series = (key: string, values: readonly (number | null)[]): Series => ({
  key,
  label: key,
  unit: '条',
  points: values.map((value, i) => ({ x: String.fromCharCode(65 + i), value })),
});

describe('bothChannels', () => {
  const both = bothChannels([series('website', [null, 5, 2, 3]), series('newMedia', [9, 4, 6, null])]);

  it('puts the bodies that state both first and keeps the others', () => {
    expect(both.series.map(({ points }) => points.map(({ x, value }) => [x, value]))).toEqual([
      [
        ['B', 5],
        ['C', 2],
        ['A', null],
        ['D', 3],
      ],
      [
        ['B', 4],
        ['C', 6],
        ['A', 9],
        ['D', null],
      ],
    ]);
  });

  it('counts them, and where new media has more', () => {
    expect(both).toMatchObject({ stating: 2, others: 2, mediaAbove: 1 });
  });

  it('is empty without new media', () => {
    expect(bothChannels([series('website', [1])])).toMatchObject({ series: [], stating: 0 });
  });
});

it.each([
  [1, 1, 'channels.both'],
  [4, 0, 'channels.bothNone'],
  [4, 3, 'channels.bothAbove'],
])('of %i bodies, %i with more in new media, the title is %s', (stating, mediaAbove, key) => {
  expect(bothChannelsTitle({ stating, mediaAbove }).key).toBe(key);
});
