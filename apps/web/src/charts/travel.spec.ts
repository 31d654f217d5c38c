import type { Series } from '@gongkai/report';
import { travel } from './travel.ts';

const points = ['2021', '2022', '2023'].map((x) => ({ x, value: 1 }));
const series: readonly Series[] = [
  { key: 'a', label: 'a', unit: '', points },
  { key: 'b', label: 'b', unit: '', points },
];

describe('travel over the points of a chart', () => {
  it.each([
    ['right', null, 'ArrowRight', [0, 0]],
    ['right', [0, 0], 'ArrowRight', [0, 1]],
    ['right', [0, 2], 'ArrowRight', [0, 2]],
    ['right', [0, 1], 'ArrowLeft', [0, 0]],
    ['right', [0, 1], 'ArrowDown', [1, 1]],
    ['right', [1, 1], 'ArrowDown', [1, 1]],
    ['right', [1, 1], 'ArrowUp', [0, 1]],
    ['down', [0, 1], 'ArrowDown', [0, 2]],
    ['down', [0, 1], 'ArrowRight', [1, 1]],
    ['down', null, 'ArrowRight', [1, 0]],
    ['right', [1, 1], 'Home', [1, 0]],
    ['right', [1, 1], 'End', [1, 2]],
    ['right', [1, 1], 'x', null],
  ] as const)('%s from %j with %s leads to %j', (direction, from, key, to) => {
    const position = from === null ? null : { series: from[0], point: from[1] };
    expect(travel(position, key, series, direction)).toEqual(to === null ? null : { series: to[0], point: to[1] });
  });

  it('in an empty chart leads nowhere', () => {
    expect(travel(null, 'ArrowRight', [], 'right')).toBeNull();
  });
});
