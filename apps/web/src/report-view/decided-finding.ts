import type { StandingDecision } from '@gongkai/contracts';
import type { ExactFinding } from './exact-page.ts';

/** A decision as specs make it. */
export function decisionOn(kind: StandingDecision['kind'], change: Partial<StandingDecision> = {}): StandingDecision {
  return { kind, reason: '系并入单位的结转', footnote: null, who: 'office', when: '2024-01-28T01:40:00Z', ...change };
}

/** A finding on which nothing was decided, for specs to change. */
export function openFinding(change: Partial<ExactFinding> = {}): ExactFinding {
  return {
    check: 'requests-balance',
    outcome: 'finding',
    severity: 'error',
    cells: [],
    left: { value: null, places: [] },
    right: { value: null, places: [] },
    message: { zh: '', en: '' },
    key: '0'.repeat(32),
    decision: null,
    reopened: null,
    lastYear: null,
    ...change,
  };
}
