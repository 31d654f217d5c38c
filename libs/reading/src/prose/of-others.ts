import { anyOf } from './grammar/pattern.ts';
import {
  bodiesBelow,
  comparisons,
  grownOverYears,
  leadingTimes,
  longTimes,
  otherBodies,
  plans,
  rates,
  theBodyItself,
  timesOfItsOwn,
  upToNow,
} from './grammar/times.ts';
import type { Sentence, Subject } from './sentences.ts';

/** Where a clause begins, perhaps behind a preposition. */
const leading = '(?<=(?:^|[，；：。、,;:（(])\\s{0,4}(?:在|到|于|自|从|截至|截止)?\\s{0,2})';
const leadingYear = new RegExp(`${leading}(20\\d\\d)\\s?年`, 'g');
const leadingOther = new RegExp(`${leading}(?:${anyOf(leadingTimes).source})`, 'g');
const isOther = anyOf(leadingTimes);
const longTime = anyOf(longTimes, 'g');
const own = anyOf(timesOfItsOwn, 'g');
const isGrown = anyOf(grownOverYears);
const isUpToNow = anyOf(upToNow);
const isComparison = anyOf(comparisons);
const isRate = anyOf(rates);
const isPlan = anyOf(plans);
const otherBody = anyOf(otherBodies, 'g');
const itself = anyOf(theBodyItself, 'g');
const isBelow = anyOf(bodiesBelow);
const someTime = /年|季度|月|以来|同期/;
const someBodies = /全[省市县区州旗盟]|各/;
const governments = /(?:[省市县区州旗盟]人民政府|[省市县区州旗盟]政府)(?:[（(].{0,20}[）)])?(?:办公[室厅])?$/;

/** The words around a number: the sentence up to it, the part of it since the last number or mark, and what follows, the number included. */
export interface Around {
  readonly said: string;
  readonly clause: string;
  readonly behind: string;
}

/** Whether a number speaks of something else than the body's year: a difference, a plan, other bodies, or another time. */
export function speaksOfOthers({ subject }: Sentence, { said, clause, behind }: Around): boolean {
  if (isComparison.test(clause) || isRate.test(clause) || isPlan.test(clause) || isBelow.test(clause)) return true;
  if (speaksOfOtherBodies(said, subject) || isGrown.test(clause + behind)) return true;
  return someTime.test(said) && (isOther.test(clause) || speaksOfAnotherTime(said, subject));
}

/** Whether the last body named is the county or another; a government's own report speaks so of itself. */
export function speaksOfOtherBodies(said: string, { agency }: Subject): boolean {
  if (!someBodies.test(said) || governments.test(agency ?? '')) return false;
  return lastOf(said, otherBody) > lastOf(said, itself);
}

/** The last word of time that rules the number decides. */
export function speaksOfAnotherTime(said: string, { year }: Subject): boolean {
  let [others, owns] = [Math.max(lastOf(said, leadingOther), lastOf(said, longTime)), lastOf(said, own)];
  for (const { index, 1: printed } of said.matchAll(leadingYear)) {
    if (year === null || Number(printed) === year) owns = Math.max(owns, index);
    else others = Math.max(others, index);
  }
  return others > owns;
}

/** Whether the number may count more than the year: what was published up to now. */
export function reachesUpToNow(said: string): boolean {
  return isUpToNow.test(said) && lastOf(said, own) < 0;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
