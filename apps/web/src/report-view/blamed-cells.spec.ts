import type { Finding } from '@gongkai/report';
import { blamedCells } from './blamed-cells.ts';
import { decisionOn, openFinding } from './decided-finding.ts';

const finding = (change: Partial<Finding>): Finding => ({
  check: 'requests.balance',
  outcome: 'finding',
  severity: 'warning',
  cells: ['requests.total.person'],
  left: { value: null, places: [] },
  right: { value: null, places: [] },
  message: { zh: '', en: '' },
  ...change,
});

describe('the cells that findings are about', () => {
  it.each([
    ['warning', 'error', 'error'],
    ['error', 'notice', 'error'],
    ['notice', 'notice', 'notice'],
  ] as const)('of %s and %s show %s', (first, second, shown) => {
    const blamed = blamedCells([finding({ severity: first }), finding({ severity: second })]);
    expect([...blamed]).toEqual([['requests.total.person', shown]]);
  });

  it.each(['holds', 'cannotBeAssessed'] as const)('leave out what %s', (outcome) => {
    expect(blamedCells([finding({ outcome })]).size).toBe(0);
  });

  it('leave out what is waived', () => {
    expect(blamedCells([openFinding({ cells: ['channels.total'], decision: decisionOn('waive') })]).size).toBe(0);
    expect(blamedCells([openFinding({ cells: ['channels.total'], decision: decisionOn('ask') })]).size).toBe(1);
  });
});
