import type { Code, Form } from '@gongkai/report';
import { chance, oneOf, upTo, type Random } from './draw.ts';

/** What is asked of the cells of tables three and four. */
export interface CellsAsked {
  /** Nothing was received, carried in or disputed. */
  readonly quiet: boolean;
  /** Every case begins and ends in the year: nothing is carried in or forward, nothing pending. */
  readonly withinTheYear: boolean;
}

/** Whole numbers for every cell of tables three and four that satisfy all identities of the form. */
function balancedCells(random: Random, form: Form, { quiet, withinTheYear }: CellsAsked): Map<Code, number> {
  const numbers = new Map<Code, number>();
  const sum = (codes: readonly Code[]) => codes.reduce((total, code) => total + (numbers.get(code) ?? 0), 0);
  const few = () => (!quiet && chance(random, 0.4) ? upTo(random, 4) : 0);
  const of = (relation: string) => form.identities.filter((identity) => identity.relation === relation);
  const drawn = new Set(of('requestsApplicants').flatMap(({ left }) => left));

  for (const { left, right } of of('requestsBalance')) {
    const [total, carriedForward] = right;
    if (total === undefined || carriedForward === undefined || !drawn.has(total)) continue;
    for (const code of left) numbers.set(code, withinTheYear && code.startsWith('requests.carriedIn') ? 0 : few());
    const open = withinTheYear ? 0 : upTo(random, Math.min(2, sum(left)));
    numbers.set(carriedForward, open);
    numbers.set(total, sum(left) - open);
  }
  for (const { left, right } of of('requestsOutcomes')) {
    const [first, ...others] = left;
    if (first === undefined || !right.every((code) => drawn.has(code))) continue;
    for (const code of left) numbers.set(code, 0);
    for (let remaining = sum(right); remaining > 0; remaining -= 1) {
      const outcome = oneOf(random, chance(random, 0.5) ? [first] : [first, ...others]);
      numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
    }
  }
  // Disputes arise from applications.
  const disputed = [...numbers.values()].some((number) => number > 0);
  for (const code of of('reviewOutcomes').flatMap(({ left }) => left)) {
    numbers.set(code, disputed && !(withinTheYear && code.endsWith('.pending')) ? few() : 0);
  }
  for (const { left, right } of [...of('requestsApplicants'), ...of('reviewOutcomes')]) {
    for (const code of right) numbers.set(code, sum(left));
  }
  return numbers;
}

/** Numbers for table two of 2021 as a county body has them: no rules, few documents, decisions, fees in 万元. */
function disclosureCells(random: Random): Map<Code, number> {
  const issued = upTo(random, 3);
  const repealed = upTo(random, 2);
  return new Map([
    ['disclosure.rules.issued', 0],
    ['disclosure.rules.repealed', 0],
    ['disclosure.rules.inForce', 0],
    ['disclosure.normativeDocuments.issued', issued],
    ['disclosure.normativeDocuments.repealed', repealed],
    ['disclosure.normativeDocuments.inForce', issued + upTo(random, 8)],
    ['disclosure.licences.decisions', upTo(random, 90)],
    ['disclosure.penalties.decisions', upTo(random, 30)],
    ['disclosure.coercion.decisions', upTo(random, 3)],
    ['disclosure.fees.amount', chance(random, 0.7) ? 0 : upTo(random, 9999) / 100],
  ]);
}

/** A number for each of the 200 cells of the 2021 form; every identity of the form holds. */
export function randomCells(random: Random, form: Form, asked: CellsAsked): Readonly<Record<Code, number>> {
  return Object.fromEntries([...disclosureCells(random), ...balancedCells(random, form, asked)]);
}
