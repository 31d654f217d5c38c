import type { Finding } from '@gongkai/report';
import { groupByCause } from './causes.ts';

const finding = (cells: string, left: number, right: number, outcome: Finding['outcome'] = 'finding'): Finding => ({
  check: 'requests-balance',
  outcome,
  severity: 'error',
  cells: [...cells],
  left: { value: left, places: [] },
  right: { value: right, places: [] },
  message: { zh: '', en: '' },
});
const causesOf = (...findings: Finding[]) => groupByCause(findings).map(({ cause }) => cause ?? '-');

describe('groupByCause', () => {
  it.each([
    [
      'names the cell that all share',
      [finding('abt', 5, 4), finding('tcd', 7, 8), finding('xt', 2, 1)],
      ['t', 't', 't'],
    ],
    ['leaves a finding of its own alone', [finding('ab', 1, 2), finding('cd', 1, 2)], ['-', '-']],
    ['does not join what differs by other amounts', [finding('at', 1, 2), finding('bt', 1, 3)], ['-', '-']],
    [
      'does not join what cannot be assessed',
      [finding('at', 1, 2), finding('bt', 1, 2, 'cannotBeAssessed')],
      ['-', '-'],
    ],
    [
      'takes the cell in most findings first',
      [finding('am', 1, 2), finding('bm', 1, 2), finding('bn', 1, 2), finding('bo', 1, 2)],
      ['-', 'b', 'b', 'b'],
    ],
    [
      'tells two slips apart',
      [finding('ap', 1, 2), finding('bp', 2, 1), finding('cq', 9, 4), finding('dq', 5, 0)],
      ['p', 'p', 'q', 'q'],
    ],
  ])('%s', (_, findings, expected) => {
    expect(causesOf(...findings)).toEqual(expected);
  });

  it('does not join wordings, which compare no number', () => {
    const wording = { ...finding('a', 0, 0), left: { value: null, places: [] } };
    expect(causesOf(wording, wording)).toEqual(['-', '-']);
  });
});
