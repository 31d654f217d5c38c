import { type DecisionDraft, decisionOf } from './decision-of.ts';

const keys = ['0'.repeat(32), '1'.repeat(32)];
const draft = (change: Partial<DecisionDraft> = {}): DecisionDraft => ({
  kind: 'waive',
  reason: '并入单位结转',
  footnote: null,
  ...change,
});

describe('the decision that a form makes', () => {
  it('is about all findings chosen, with what was written but for spaces around it', () => {
    expect(decisionOf(draft({ reason: ' 并入单位结转 ', footnote: ' 含并入单位 ' }), keys)).toEqual({
      kind: 'waive',
      findings: keys,
      reason: '并入单位结转',
      footnote: '含并入单位',
    });
  });

  it.each<[string, Partial<DecisionDraft>, readonly string[]]>([
    ['waives without a reason', { reason: '  ' }, keys],
    ['has a reason of one character', { reason: '无' }, keys],
    ['confirms with a reason of one character', { kind: 'confirm', reason: '无' }, keys],
    ['wants a footnote and leaves it empty', { footnote: ' ' }, keys],
    ['is about no finding', {}, []],
  ])('is none while it %s', (_, change, findings) => {
    expect(decisionOf(draft(change), findings)).toBeNull();
  });

  it.each(['confirm', 'ask'] as const)('may %s without a reason', (kind) => {
    expect(decisionOf(draft({ kind, reason: '' }), keys)).toEqual({ kind, findings: keys });
  });
});
