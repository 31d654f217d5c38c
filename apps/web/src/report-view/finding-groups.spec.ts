import { checkOf } from './check-of.ts';
import { decisionOn, openFinding } from './decided-finding.ts';
import { findingGroups } from './finding-groups.ts';

const cell = 'requests.total.person';
const shape = (...args: Parameters<typeof findingGroups>) => {
  const { open, waived, unassessed } = findingGroups(...args);
  const numbers = (items: readonly { readonly number: number }[]) => items.map(({ number }) => number);
  return {
    open: open.map(({ cell, items }) => [cell, ...numbers(items)]),
    waived: numbers(waived),
    unassessed: numbers(unassessed),
  };
};

describe('the findings of a report', () => {
  it('stand together where one cell caused them, the group with the gravest first', () => {
    const findings = [
      openFinding({ severity: 'notice' }),
      openFinding({ severity: 'warning', cause: cell }),
      openFinding({ severity: 'error', cause: cell }),
      openFinding({ severity: 'warning' }),
    ];
    expect(shape(findings).open).toEqual([
      [cell, 2, 1],
      [null, 3],
      [null, 0],
    ]);
  });

  it('of one cause that is no cell stand together without a cell', () => {
    expect(
      shape([openFinding({ cause: 'report 7 of 2022' }), openFinding({ cause: 'report 7 of 2022' })]).open,
    ).toEqual([[null, 0, 1]]);
  });

  it('stand alone when the others of their cause are waived', () => {
    const findings = [openFinding({ cause: cell, decision: decisionOn('waive') }), openFinding({ cause: cell })];
    expect(shape(findings)).toMatchObject({ open: [[null, 1]], waived: [0] });
  });

  it.each(['confirm', 'ask'] as const)('stay open when a person chose to %s', (kind) => {
    expect(shape([openFinding({ decision: decisionOn(kind) })])).toMatchObject({ open: [[null, 0]], waived: [] });
  });

  it('leave out what cannot be assessed, which is listed apart', () => {
    expect(shape([openFinding({ outcome: 'cannotBeAssessed' })])).toEqual({ open: [], waived: [], unassessed: [0] });
  });

  it('are narrowed to a fault by the check that made them', () => {
    const findings = [
      openFinding({ check: 'requests-balance' }),
      openFinding({ check: 'five-aspects', severity: 'notice' }),
      openFinding({ check: 'five-aspects', decision: decisionOn('waive') }),
      openFinding({ check: 'no-longer-there' }),
    ];
    expect([checkOf('requests-balance')?.fault, checkOf('five-aspects')?.fault]).toEqual(['wrong', 'incomplete']);
    expect(shape(findings, 'wrong')).toMatchObject({ open: [[null, 0]], waived: [] });
    expect(shape(findings, 'incomplete')).toMatchObject({ open: [[null, 1]], waived: [2] });
    expect(shape(findings, 'copied').open).toEqual([]);
  });
});
