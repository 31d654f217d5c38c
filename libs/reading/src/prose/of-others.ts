import { anyOf } from './grammar/pattern.ts';
import { comparisons, otherBodies, plans, rates, timesOfItsOwn, timesOfOthers } from './grammar/times.ts';
import type { Sentence, Subject } from './sentences.ts';

const other = new RegExp(timesOfOthers.map((family) => anyOf(family).source).join('|'), 'g');
const own = anyOf(timesOfItsOwn, 'g');
const isComparison = anyOf(comparisons);
const isRate = anyOf(rates);
const isPlan = anyOf(plans);
const isOfOtherBodies = anyOf(otherBodies);
const someTime = /年|季度|月|平均|以来|同期/;
/** A year that rules what follows: at the beginning of a clause, perhaps behind a preposition. */
const leadingYear = /(?<=(?:^|[，；：。、,;:（(])\s{0,4}(?:在|到|于|自|从|截至|截止)?\s{0,2})(20\d\d)\s?年/g;
const governments = /(?:[省市县区州旗盟]人民政府|[省市县区州旗盟]政府)(?:\(.{0,20}\)|（.{0,20}）)?(?:办公[室厅])?$/;

/**
 * Whether a number speaks of something else than the body's year: a difference, a plan, other bodies, or another time.
 * `said` is the sentence up to the number, `clause` the part of it since the last number or mark.
 */
export function speaksOfOthers({ subject }: Sentence, said: string, clause: string): boolean {
  if (isComparison.test(clause) || isRate.test(clause) || isPlan.test(clause)) return true;
  if (speaksOfOtherBodies(clause, subject)) return true;
  return someTime.test(said) && speaksOfAnotherTime(said, subject);
}

/** Words about the county or about other bodies; a government's own report speaks so of itself. */
export function speaksOfOtherBodies(words: string, { agency }: Subject): boolean {
  return isOfOtherBodies.test(words) && !governments.test(agency ?? '');
}

/** The last word of time before the number decides. */
export function speaksOfAnotherTime(said: string, { year }: Subject): boolean {
  const others = [...said.matchAll(other)].map(({ index }) => index);
  const owns = [...said.matchAll(own)].map(({ index }) => index);
  for (const { index, 1: printed } of said.matchAll(leadingYear)) {
    if (year === null || Number(printed) === year) owns.push(index);
    else others.push(index);
  }
  return Math.max(-1, ...others) > Math.max(-1, ...owns);
}
