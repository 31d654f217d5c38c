import { indicatorOf, type Code, type Finding, type Report, type Severity, type Text } from '@gongkai/report';
import type { Check } from './check.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds, type Ground } from './outcome.ts';
import { exact, placesOf, sideOf, spellSum } from './sum.ts';

/** Two sums that must be equal. */
export interface Comparison {
  readonly check: Pick<Check, 'code' | 'severity'>;
  readonly severity?: Severity;
  readonly left: readonly Code[];
  readonly right: readonly Code[];
}

/** Compares what the figures of both sides add up to; without an exact number in every figure it is not assessed. */
export function compareSums(report: Report, comparison: Comparison): Finding {
  const { left, right, check } = comparison;
  const cells = [...left, ...right];
  const severity = inferredAmong(report, cells).length > 0 ? 'notice' : (comparison.severity ?? check.severity);
  const ground = { check, severity, cells };
  const obstacles = obstaclesAmong(report, cells);
  if (obstacles.length > 0) return notAssessed(report, ground, left, right, reasonOf(obstacles));
  const sides = { left: sideOf(report, left), right: sideOf(report, right) };
  return judge(report, { ...ground, ...sides }, spellSum(report, left), spellSum(report, right));
}

/** The outcome for two sides that carry numbers; both are named, and their difference where they have one. */
export function judge(report: Report, ground: Ground, left: Text, right: Text): Finding {
  const difference = exact(Math.abs((ground.left?.value ?? 0) - (ground.right?.value ?? 0)));
  const inferred = spellInferred(report, ground.cells ?? []);
  if (difference === 0) {
    return holds(ground, {
      zh: `${left.zh}，${right.zh}，相符${inferred.zh}`,
      en: `${left.en}; ${right.en}; they agree${inferred.en}`,
    });
  }
  return found(ground, {
    zh: `${left.zh}，${right.zh}，相差${difference}${inferred.zh}`,
    en: `${left.en}; ${right.en}; difference ${difference}${inferred.en}`,
  });
}

/** The outcome for a comparison that something stands in the way of. Named after the sum that the others make up. */
export function notAssessed(
  report: Report,
  ground: Ground,
  left: readonly Code[],
  right: readonly Code[],
  reason: Text,
): Finding {
  const sides = {
    left: { value: null, places: placesOf(report, left) },
    right: { value: null, places: placesOf(report, right) },
  };
  const label = indicatorOf(right[0] ?? left[0] ?? '').label;
  return cannotBeAssessed({ ...ground, ...sides }, { zh: `「${label.zh}」`, en: `“${label.en}”` }, reason);
}

/** An inferred number is the reader's opinion: what contradicts it is worth a look, no more. */
export function inferredAmong(report: Report, codes: readonly Code[]): Code[] {
  return codes.filter((code) => report.figures[code]?.standing === 'inferred');
}

function spellInferred(report: Report, codes: readonly Code[]): Text {
  const labels = inferredAmong(report, codes).map((code) => indicatorOf(code).label);
  if (labels.length === 0) return { zh: '', en: '' };
  return {
    zh: `（${labels.map(({ zh }) => `「${zh}」`).join('')}为推定）`,
    en: ` (${labels.map(({ en }) => `“${en}”`).join(', ')} inferred)`,
  };
}
