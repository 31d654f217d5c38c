import type { Figure, Finding, Place } from '@gongkai/report';
import { marksOf } from './marks.ts';
import { afterFigure, afterMarks, litBy, neighbour, nothing } from './selection.ts';

const sentence: Place = { kind: 'sentence', section: 1, start: 5, end: 9 };
const point: Place = { kind: 'chart', chart: 0, series: 1, point: 0 };
const figure = (places: readonly Place[]): Figure => ({
  value: 215,
  cell: 'number',
  standing: 'stated',
  unit: '条',
  text: '215',
  places,
});
const figures = {
  'channels.newMedia': figure([point]),
  'channels.wechat': figure([sentence, point]),
};
const findings: readonly Finding[] = [
  {
    check: 'channels.parts',
    outcome: 'finding',
    severity: 'notice',
    cells: ['channels.total'],
    left: { value: 278, places: [] },
    right: { value: 63, places: [sentence] },
    message: { zh: '', en: '' },
  },
];
const seen = { figures, findings, marks: marksOf(figures, findings) };

describe('a selected figure', () => {
  it('lights all its places, the first in view', () => {
    expect(litBy({ ...nothing, code: 'channels.wechat' }, seen)).toEqual({
      places: ['s5-9', 'p0.1.0'],
      current: 's5-9',
      codes: ['channels.wechat'],
    });
  });

  it('shows the place the address names, if it is one of its own', () => {
    expect(litBy({ ...nothing, code: 'channels.wechat', place: 'p0.1.0' }, seen).current).toBe('p0.1.0');
    expect(litBy({ ...nothing, code: 'channels.wechat', place: 's1-2' }, seen).current).toBe('s5-9');
  });

  it('that the report does not have lights nothing', () => {
    expect(litBy({ ...nothing, code: 'channels.weibo' }, seen)).toEqual({ places: [], current: null, codes: [] });
  });

  it('goes through its places as it is picked again and again', () => {
    const first = afterFigure(nothing, 'channels.wechat', figures);
    const second = afterFigure(first, 'channels.wechat', figures);
    const third = afterFigure(second, 'channels.wechat', figures);
    expect([first.place, second.place, third.place]).toEqual(['s5-9', 'p0.1.0', 's5-9']);
  });
});

describe('a selected finding', () => {
  it('lights the places of both sides and its cells', () => {
    expect(litBy({ ...nothing, finding: 0 }, seen)).toEqual({
      places: ['s5-9'],
      current: 's5-9',
      codes: ['channels.total'],
    });
  });

  it('with a number the report does not have lights nothing', () => {
    expect(litBy({ ...nothing, finding: 7 }, seen).places).toEqual([]);
  });
});

describe('a selected place', () => {
  it('lights the figures read from it', () => {
    expect(litBy({ ...nothing, place: 'p0.1.0' }, seen).codes).toEqual(['channels.newMedia', 'channels.wechat']);
  });

  it('that nothing was read from lights nothing', () => {
    expect(litBy({ ...nothing, place: 's0-1' }, seen).places).toEqual([]);
  });

  it('goes through the figures and findings it stands for, then starts again', () => {
    const mark = seen.marks.get('s5-9');
    const marks = mark === undefined ? [] : [mark];
    const first = afterMarks(nothing, marks);
    const second = afterMarks(first, marks);
    expect(first).toEqual({ code: 'channels.wechat', finding: null, place: 's5-9' });
    expect(second).toEqual({ code: null, finding: 0, place: 's5-9' });
    expect(afterMarks(second, marks)).toEqual(first);
  });
});

it.each([
  ['s5-9', 1, 'p0.1.0'],
  ['p0.1.0', 1, 's5-9'],
  ['s5-9', -1, 'p0.1.0'],
] as const)('from %s a step of %d leads to %s', (current, step, expected) => {
  expect(neighbour({ places: ['s5-9', 'p0.1.0'], current, codes: [] }, step)).toBe(expected);
});
