import fc from 'fast-check';
import { formOf, type Code, type FormEdition } from '@gongkai/report';

/** Values of the cells of the tables. */
export type Cells = Readonly<Record<Code, number>>;

const applicants = ['person', 'company', 'research', 'charity', 'legal', 'otherBody'];
const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];

/**
 * Cells of tables three and four that satisfy every relation, computed here from the words of the form and not from its
 * identities. `draw` gives each free cell its value.
 */
export function requestsAndReviews(edition: FormEdition, draw: (code: Code) => number = smallNumber): Cells {
  const cells: Record<Code, number> = {};
  const three = formOf(edition)?.tables.find(({ name }) => name === 'three');
  const rows = three?.blocks.flatMap((block) => block.rows.map(({ key }) => key)) ?? [];
  const ends = ['requests.received', 'requests.carriedIn', 'requests.total', 'requests.carriedForward'];
  for (const who of applicants) {
    let total = 0;
    for (const row of rows.filter((key) => !ends.includes(key))) {
      total += cells[`${row}.${who}`] = draw(`${row}.${who}`);
    }
    const forward = draw(`requests.carriedForward.${who}`);
    const carriedIn = Math.min(draw(`requests.carriedIn.${who}`), total + forward);
    cells[`requests.total.${who}`] = total;
    cells[`requests.carriedForward.${who}`] = forward;
    cells[`requests.carriedIn.${who}`] = carriedIn;
    cells[`requests.received.${who}`] = total + forward - carriedIn;
  }
  for (const row of rows) {
    cells[`${row}.total`] = applicants.reduce((sum, who) => sum + (cells[`${row}.${who}`] ?? 0), 0);
  }
  for (const group of groups) {
    let total = 0;
    for (const result of ['upheld', 'corrected', 'other', 'pending']) {
      total += cells[`review.${group}.${result}`] = draw(`review.${group}.${result}`);
    }
    cells[`review.${group}.total`] = total;
  }
  return cells;
}

/** Different small numbers for different cells, the same ones every time. */
function smallNumber(code: Code): number {
  return [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % 5;
}

/** Any valid cells of the edition. */
export function anyCells(edition: FormEdition): fc.Arbitrary<Cells> {
  return fc
    .infiniteStream(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(500) }))
    .map((numbers) => requestsAndReviews(edition, () => numbers.next().value ?? 0));
}
