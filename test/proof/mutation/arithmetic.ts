import { formOf, type Code, type FormEdition } from '@gongkai/report';

/** Whole numbers of the cells of tables three and four. */
export type Cells = ReadonlyMap<Code, number>;

/** Cells that add up to another one, or balance others. */
interface Sum {
  readonly left: readonly Code[];
  readonly right: readonly Code[];
}

const applicants = ['person', 'company', 'research', 'charity', 'legal', 'otherBody'];
const columns = [...applicants, 'total'];
const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
const ends = ['requests.received', 'requests.carriedIn', 'requests.total', 'requests.carriedForward'];

/** The rows of table three as printed. */
export function rowsOf(edition: FormEdition): string[] {
  const three = formOf(edition)?.tables.find(({ name }) => name === 'three');
  return three?.blocks.flatMap(({ rows }) => rows.map(({ key }) => key)) ?? [];
}

/** Every sum that the form asks for, from its words: the second opinion on its list of identities. */
export function sumsOf(edition: FormEdition): Sum[] {
  const rows = rowsOf(edition);
  const outcomes = rows.filter((row) => !ends.includes(row));
  return [
    ...columns.map((column) => ({
      left: [`requests.received.${column}`, `requests.carriedIn.${column}`],
      right: [`requests.total.${column}`, `requests.carriedForward.${column}`],
    })),
    ...columns.map((column) => ({
      left: outcomes.map((row) => `${row}.${column}`),
      right: [`requests.total.${column}`],
    })),
    ...rows.map((row) => ({ left: applicants.map((who) => `${row}.${who}`), right: [`${row}.total`] })),
    ...groups.map((group) => ({
      left: ['upheld', 'corrected', 'other', 'pending'].map((result) => `review.${group}.${result}`),
      right: [`review.${group}.total`],
    })),
  ];
}

/** Left minus right. */
function excess({ left, right }: Sum, cells: Cells): number {
  const sum = (codes: readonly Code[]) => codes.reduce((total, code) => total + (cells.get(code) ?? 0), 0);
  return sum(left) - sum(right);
}

export function violated(sums: readonly Sum[], cells: Cells): Sum[] {
  return sums.filter((sum) => excess(sum, cells) !== 0);
}

/** Every single cell that could be changed so that all sums hold, with what it would have to be; tried cell by cell. */
export function singleRepairs(sums: readonly Sum[], cells: Cells): { code: Code; to: number }[] {
  const [first, ...others] = violated(sums, cells);
  if (first === undefined) return [];
  const inAll = [...first.left, ...first.right].filter((code) =>
    others.every(({ left, right }) => left.includes(code) || right.includes(code)),
  );
  return inAll.flatMap((code) => {
    const by = first.left.includes(code) ? -excess(first, cells) : excess(first, cells);
    const to = (cells.get(code) ?? 0) + by;
    return to >= 0 && violated(sums, new Map([...cells, [code, to]])).length === 0 ? [{ code, to }] : [];
  });
}
