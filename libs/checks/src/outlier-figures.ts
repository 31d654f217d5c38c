import { indicatorOf, type Code, type Text } from '@gongkai/report';
import { deviations, median } from './robust.ts';

/** A number beside others of its kind. */
export interface Comparison {
  readonly code: Code;
  readonly value: number;
  readonly others: readonly number[];
}

/** Counts below say little: twice nothing is nothing. One of the two, number or median, has to reach it. */
export const smallest = 50;

/** What a number must lie from the median to be far off. */
export interface Far {
  readonly deviations: number;
  /** The smallest deviation assumed, on the scale of log(1 + x). */
  readonly least: number;
}

/** Whether a number lies so far from the others that a person should look at it. */
export function isFarOff({ value, others }: Comparison, far: Far): boolean {
  if (Math.max(value, median(others)) < smallest) return false;
  return deviations(value, others, far.least) > far.deviations;
}

/** Of figures that are one part of the other the part is named: the whole follows from it. */
export function withoutWholes(found: readonly Comparison[]): Comparison[] {
  const codes = new Set(found.map(({ code }) => code));
  const wholes = new Set<Code>();
  for (const code of codes) {
    for (let whole = indicatorOf(code).partOf; whole !== undefined; whole = indicatorOf(whole).partOf)
      wholes.add(whole);
  }
  return found.filter(({ code }) => !wholes.has(code));
}

/** `「A」1210，…在97至131之间，中位数118（n=5）`; `whose` names what it lies beside. */
export function spellComparison({ code, value, others }: Comparison, whose: Text): Text {
  const { label } = indicatorOf(code);
  const [low, high] = [Math.min(...others), Math.max(...others)];
  const middle = median(others);
  return {
    zh: `「${label.zh}」${value}，${whose.zh}在${low}至${high}之间，中位数${middle}（n=${others.length}）`,
    en: `“${label.en}” ${value}; ${whose.en} between ${low} and ${high}, median ${middle} (n=${others.length})`,
  };
}
