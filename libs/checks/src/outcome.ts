import type { Code, Finding, Place, Severity, Side, Text } from '@gongkai/report';
import type { Check } from './check.ts';

/** What an outcome is about. Sides that are left out compare no number. */
export interface Ground {
  readonly check: Pick<Check, 'code' | 'severity'>;
  readonly severity?: Severity;
  readonly about?: string;
  readonly cells?: readonly Code[];
  readonly left?: Side;
  readonly right?: Side;
}

/** A side that is a wording: places without a number. */
export function wording(...places: Place[]): Side {
  return { value: null, places };
}

export function holds(ground: Ground, message: Text): Finding {
  return { ...about(ground), outcome: 'holds', message };
}

export function found(ground: Ground, message: Text): Finding {
  return { ...about(ground), outcome: 'finding', message };
}

/** `what` names the relation, `reason` what is in its way; the message joins them. */
export function cannotBeAssessed(ground: Ground, what: Text, reason: Text): Finding {
  return {
    ...about(ground),
    outcome: 'cannotBeAssessed',
    message: { zh: `${what.zh}无法核对：${reason.zh}`, en: `${what.en} cannot be assessed: ${reason.en}` },
    reason,
  };
}

function about(ground: Ground): Pick<Finding, 'check' | 'severity' | 'about' | 'cells' | 'left' | 'right'> {
  return {
    check: ground.check.code,
    severity: ground.severity ?? ground.check.severity,
    ...(ground.about === undefined ? {} : { about: ground.about }),
    cells: ground.cells ?? [],
    left: ground.left ?? wording(),
    right: ground.right ?? wording(),
  };
}
