import fc from 'fast-check';
import { type Code, formOf, type Report } from '@gongkai/report';
import { anyCells, type Cells, requestsAndReviews } from '../../test/valid-cells.ts';
import { subjectOf, validDraft, validReport, withFigures } from '../../test/valid-report.ts';
import { check } from '../registry.ts';
import type { Repair, Repairs } from './repair.ts';
import { smallestRepairs } from './smallest-repairs.ts';

const zeros = requestsAndReviews('2021', () => 0);
const codes = (formOf('2021')?.indicators ?? []).map(({ code }) => code).filter((code) => code in zeros);
const three = codes.filter((code) => code.startsWith('requests.'));
const identities = formOf('2021')?.identities ?? [];

/** A report with these cells, which need not be valid. */
const reportWith = (cells: Cells) => subjectOf(validDraft(cells));
const repairsOf = (cells: Cells) => smallestRepairs(reportWith(cells).report);
const spelled = ({ cells }: Repair) => cells.map(({ code, from, to }) => `${code} ${from}→${to}`).join(', ');
const listOf = (repairs: Repairs) => (repairs.kind === 'repairs' ? repairs.repairs.map(spelled) : repairs.kind);
const undoing = (valid: Cells, faulty: Cells) =>
  codes
    .filter((code) => valid[code] !== faulty[code])
    .map((code) => ({ code, from: faulty[code] ?? 0, to: valid[code] ?? 0 }));
const broken = (cells: Cells) => {
  const sum = (side: readonly Code[]) => side.reduce((total, code) => total + (cells[code] ?? 0), 0);
  return identities.flatMap(({ left, right }) => {
    const difference = sum(left) - sum(right);
    return difference === 0 ? [] : [{ codes: [...left, ...right], difference }];
  });
};
const either = (cells: Cells) => broken(cells).flatMap(({ difference }) => [difference, -difference]);
const violated = (cells: Cells) => broken(cells).length;
const applied = (cells: Cells, repair: Repair): Cells => ({
  ...cells,
  ...Object.fromEntries(repair.cells.map(({ code, to }) => [code, to])),
});

/** Every change of one cell after which all identities hold, by trying each cell that is in all violated ones. */
function singleRepairs(faulty: Cells): string[] {
  const open = broken(faulty);
  return codes
    .filter((code) => open.every((identity) => identity.codes.includes(code)))
    .flatMap((code) =>
      [...new Set(either(faulty))]
        .map((by) => (faulty[code] ?? 0) + by)
        .filter((to) => to >= 0 && violated({ ...faulty, [code]: to }) === 0)
        .map((to) => `${code} ${faulty[code]}→${to}`),
    );
}

/** Every change of two cells, likewise: what one of them changes by is a difference, or two of them together. */
function doubleRepairs(faulty: Cells): string[] {
  const one = either(faulty);
  const by = new Set([...one, ...one.flatMap((a) => one.map((b) => a + b))].filter((each) => each !== 0));
  const pairs = codes.flatMap((code) =>
    [...by]
      .map((each) => (faulty[code] ?? 0) + each)
      .filter((to) => to >= 0)
      .flatMap((to) =>
        singleRepairs({ ...faulty, [code]: to })
          .filter((other) => codes.indexOf(other.split(' ')[0] ?? '') > codes.indexOf(code))
          .map((other) => `${code} ${faulty[code]}→${to}, ${other}`),
      ),
  );
  return [...new Set(pairs)];
}

const change = fc.tuple(fc.constantFrom(...codes), fc.nat(600));

describe('the smallest repairs', () => {
  it.each(['2021', '2019'] as const)('are none where every identity holds (%s)', (edition) => {
    fc.assert(
      fc.property(anyCells(edition), (cells) => {
        const { report } = subjectOf({ ...validDraft(cells), form: edition });
        expect(smallestRepairs(report)).toEqual({ kind: 'none' });
      }),
      { numRuns: 20 },
    );
  });

  it('of one altered cell are the changes of one cell that satisfy the form, all of them, that cell among them', () => {
    fc.assert(
      fc.property(anyCells('2021'), change, (valid, [code, value]) => {
        fc.pre(valid[code] !== value);
        const faulty = { ...valid, [code]: value };
        const found = listOf(repairsOf(faulty));
        expect(found).toContain(`${code} ${value}→${valid[code]}`);
        expect([...found].sort()).toEqual(singleRepairs(faulty).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('of one altered cell of table three are exactly that cell, since its row and its column name it', () => {
    fc.assert(
      fc.property(anyCells('2021'), fc.constantFrom(...three), fc.nat(600), (valid, code, value) => {
        fc.pre(valid[code] !== value);
        expect(listOf(repairsOf({ ...valid, [code]: value }))).toEqual([`${code} ${value}→${valid[code]}`]);
      }),
      { numRuns: 100 },
    );
  });

  it('of two cells are all of two cells that there are', () => {
    const near = fc.tuple(fc.constantFrom(...three.filter((code) => /\.(?:person|company)$/.test(code))), fc.nat(9));
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 2 }), (changes) => {
        const faulty = { ...requestsAndReviews('2021'), ...Object.fromEntries(changes) };
        const found = repairsOf(faulty);
        if (found.kind === 'noUnique') expect(found.count).toBe(doubleRepairs(faulty).length);
        if (found.kind === 'repairs' && found.repairs[0]?.cells.length === 2) {
          expect([...listOf(found)].sort()).toEqual(doubleRepairs(faulty).sort());
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([2, 3])('of %i altered cells are no more cells, and undoing is among those of that size', (altered) => {
    fc.assert(
      fc.property(anyCells('2021'), fc.array(change, { minLength: altered, maxLength: altered }), (valid, changes) => {
        const faulty = { ...valid, ...Object.fromEntries(changes) };
        const undo = { cells: undoing(valid, faulty).map((each) => ({ ...each, slip: null })) };
        fc.pre(undo.cells.length === altered && violated(faulty) > 0);
        const found = repairsOf(faulty);
        if (found.kind === 'noUnique') {
          expect(found.size).toBeLessThanOrEqual(altered);
          expect(found.count ?? Infinity).toBeGreaterThan(6);
        } else {
          const size = found.kind === 'repairs' ? (found.repairs[0]?.cells.length ?? 0) : Infinity;
          expect(size).toBeLessThanOrEqual(altered);
          if (size === altered) expect(listOf(found)).toContain(spelled(undo));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave no identity violated, whatever was altered, and propose whole numbers from 0 on', () => {
    fc.assert(
      fc.property(anyCells('2021'), fc.array(change, { minLength: 1, maxLength: 4 }), (valid, changes) => {
        const faulty = { ...valid, ...Object.fromEntries(changes) };
        const found = repairsOf(faulty);
        const repairs = found.kind === 'repairs' ? found.repairs : found.kind === 'noUnique' ? found.likely : [];
        for (const repair of repairs) {
          expect(violated(applied(faulty, repair))).toBe(0);
          expect(repair.cells.every(({ to }) => Number.isSafeInteger(to) && to >= 0)).toBe(true);
          expect(repair.cells.every(({ from, to }) => from !== to)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a fault each in two tables are both together', () => {
    const faulty = { ...zeros, 'requests.received.person': 4, 'review.reconsideration.total': 1 };
    expect(listOf(repairsOf(faulty))).toEqual([
      'requests.received.person 4→0, review.reconsideration.upheld 0→1',
      'requests.received.person 4→0, review.reconsideration.corrected 0→1',
      'requests.received.person 4→0, review.reconsideration.other 0→1',
      'requests.received.person 4→0, review.reconsideration.pending 0→1',
      'requests.received.person 4→0, review.reconsideration.total 1→0',
    ]);
  });

  it('are counted, not listed, where they are many', () => {
    const faulty = { ...zeros, 'review.reconsideration.total': 1, 'review.litigation.direct.total': 2 };
    expect(repairsOf(faulty)).toEqual({ kind: 'noUnique', size: 2, count: 25, likely: [] });
  });

  it('are too many where more than three cells would have to change', () => {
    const faulty = {
      ...zeros,
      'requests.granted.person': 1,
      'requests.granted.company': 2,
      'requests.refused.stateSecret.research': 3,
      'requests.refused.barredByLaw.charity': 4,
    };
    expect(repairsOf(faulty)).toEqual({ kind: 'tooMany' });
  });
});

describe('a repair of a report', () => {
  it('satisfies the checks themselves', () => {
    const arithmetic = new Set(['requests-balance', 'requests-outcomes', 'requests-applicants', 'review-outcomes']);
    const errors = (report: Report) =>
      check({ ...validReport(), report }).filter(
        (finding) => arithmetic.has(finding.check) && finding.outcome === 'finding',
      ).length;
    const subject = withFigures(validReport(), {
      'requests.received.person': { value: 700 },
      'requests.granted.total': { value: 900 },
    });
    const found = smallestRepairs(subject.report);
    const [repair] = found.kind === 'repairs' ? found.repairs : [];
    expect(errors(subject.report)).toBeGreaterThan(2);
    const values = Object.fromEntries((repair?.cells ?? []).map(({ code, to }) => [code, { value: to }]));
    expect(errors(withFigures(subject, values).report)).toBe(0);
  });
});
