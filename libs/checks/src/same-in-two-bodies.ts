import { indicatorOf, type Code } from '@gongkai/report';
import type { BodyOfYear, CountyYear } from './county-year.ts';
import { numberIn, ownPast } from './numbers-of-years.ts';
import { median } from './robust.ts';

/** What passes from a body to another, or is done by one on behalf of another. */
export const passedOn: readonly Code[] = [
  'disclosure.licences.decisions',
  'disclosure.penalties.decisions',
  'disclosure.coercion.decisions',
  'disclosure.fees.amount',
];

/** Smaller numbers, and those of one or two digits before zeros, are the same by chance. */
const smallestCount = 100;
const smallestAmount = 10;
const fewestDigits = 3;
/** A body that states about what it always states has not taken the number from another. */
const about = Math.log(2);

/** One number that several bodies of the year state. */
export interface SameNumber {
  readonly code: Code;
  readonly value: number;
  readonly bodies: readonly BodyOfYear[];
  /** Those of them that their own earlier years do not explain; all of them where that tells none from the others. */
  readonly doubtful: readonly BodyOfYear[];
}

/** Whether two bodies that state it have probably counted the same. */
export function isTelling(value: number, code: Code): boolean {
  const smallest = indicatorOf(code).measure === 'money' ? smallestAmount : smallestCount;
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return value >= smallest && digits.length >= fewestDigits;
}

/** The numbers of decisions and fees that stand in the reports of more than one body. */
export function sameNumbers({ bodies }: CountyYear): SameNumber[] {
  return passedOn.flatMap((code) => {
    const byValue = new Map<number, BodyOfYear[]>();
    for (const body of bodies) {
      const value = body.report === null ? null : numberIn(body.report, code);
      if (value !== null && isTelling(value, code)) byValue.set(value, [...(byValue.get(value) ?? []), body]);
    }
    return [...byValue]
      .filter(([, those]) => those.length > 1)
      .map(([value, those]): SameNumber => {
        const doubtful = those.filter((body) => !isUsual(body, code, value));
        return { code, value, bodies: those, doubtful: doubtful.length > 0 ? doubtful : those };
      });
  });
}

function isUsual(body: BodyOfYear, code: Code, value: number): boolean {
  const past = ownPast(body, code).map((each) => Math.log1p(each.value));
  return past.length > 0 && Math.abs(Math.log1p(value) - median(past)) <= about;
}
