import type { Figure, Finding, Place } from '@gongkai/report';
import { decisionOn, openFinding } from './decided-finding.ts';
import { isLive, marksOf, sentenceMarks } from './marks.ts';

const sentence = (start: number, end: number): Place => ({ kind: 'sentence', section: 1, start, end });
const cell: Place = { kind: 'cell', section: 3, table: 1, row: 4, column: 2 };
const point: Place = { kind: 'chart', chart: 0, series: 1, point: 0 };

const figure = (places: readonly Place[], change: Partial<Figure> = {}): Figure => ({
  value: 63,
  cell: 'number',
  standing: 'stated',
  unit: '条',
  text: '63',
  places,
  ...change,
});
const finding = (left: readonly Place[], change: Partial<Finding> = {}): Finding => ({
  check: 'channels.parts',
  outcome: 'finding',
  severity: 'notice',
  cells: [],
  left: { value: 1, places: left },
  right: { value: 2, places: [] },
  message: { zh: '', en: '' },
  ...change,
});

describe('the marks of a report', () => {
  it('stand at every place of a figure', () => {
    const marks = marksOf({ 'channels.newMedia': figure([sentence(5, 9), point]) }, []);
    expect([...marks.keys()]).toEqual(['s5-9', 'p0.1.0']);
    expect(marks.get('p0.1.0')).toMatchObject({ codes: ['channels.newMedia'], unsure: false, severity: null });
  });

  it('can be picked for a waived finding, but show no fault', () => {
    const waived = openFinding({ left: { value: 1, places: [point] }, decision: decisionOn('waive') });
    const mark = marksOf({}, [waived]).get('p0.1.0');
    expect(mark).toMatchObject({ findings: [0], severity: null });
    expect(mark !== undefined && isLive(mark)).toBe(true);
  });

  it('gather the figures that were read from one place', () => {
    const marks = marksOf({ 'channels.newMedia': figure([point]), 'channels.wechat': figure([point]) }, []);
    expect(marks.get('p0.1.0')?.codes).toEqual(['channels.newMedia', 'channels.wechat']);
  });

  it.each([
    ['inferred', { standing: 'inferred' }, true],
    ['approximate', { cell: 'approximate' }, true],
    ['stated', {}, false],
  ] as const)('say whether a figure is unsure: %s', (_, change, unsure) => {
    expect(marksOf({ 'channels.total': figure([cell], change) }, []).get('c1.4.2')?.unsure).toBe(unsure);
  });

  it('carry the gravest of the findings about them', () => {
    const marks = marksOf({}, [
      finding([cell], { severity: 'warning' }),
      finding([cell, cell], { severity: 'error' }),
      finding([cell]),
    ]);
    expect(marks.get('c1.4.2')).toMatchObject({ findings: [0, 1, 2], severity: 'error' });
  });

  it.each(['holds', 'cannotBeAssessed'] as const)('leave out what %s', (outcome) => {
    expect(marksOf({}, [finding([cell], { outcome })]).size).toBe(0);
  });

  it('stand at other places that are named, where nothing can be picked', () => {
    const marks = marksOf({ 'channels.total': figure([cell]) }, [], [cell, sentence(1, 2)]);
    expect([...marks.values()].map((mark) => [mark.key, isLive(mark)])).toEqual([
      ['c1.4.2', true],
      ['s1-2', false],
    ]);
  });

  it('in sentences come in the order of the text, the longer of two that start together first', () => {
    const marks = marksOf(
      { a: figure([sentence(20, 22)]), b: figure([sentence(3, 5), cell]), c: figure([sentence(3, 9)]) },
      [],
    );
    expect(sentenceMarks(marks).map((mark) => mark.key)).toEqual(['s3-9', 's3-5', 's20-22']);
  });
});
