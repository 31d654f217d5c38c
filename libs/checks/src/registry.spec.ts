import fc from 'fast-check';
import { formOf, type FormEdition, type Identity } from '@gongkai/report';
import { anyCells, requestsAndReviews } from '../test/valid-cells.ts';
import { following, reportOf2022 } from '../test/last-year.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures } from '../test/valid-report.ts';
import { check, checks } from './registry.ts';
import { statisticsParts } from './statistics-parts.ts';

const relations: Readonly<Record<string, Identity['relation']>> = {
  'requests-balance': 'requestsBalance',
  'requests-outcomes': 'requestsOutcomes',
  'requests-applicants': 'requestsApplicants',
  'review-outcomes': 'reviewOutcomes',
  'statistics-parts': 'statisticsParts',
};
const arithmetic = (findings: ReturnType<typeof check>) => findings.filter((finding) => finding.check in relations);
const editions: readonly FormEdition[] = ['2021', '2019'];
const draftOf = (edition: FormEdition, cells = requestsAndReviews(edition)) => ({
  ...validDraft(cells),
  form: edition,
});
const tableCodes = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
/** Numbers that satisfy the form and are worth a look all the same. */
const practice: ReadonlySet<string> = new Set(['mostly-other']);
const key = (cells: readonly string[]) => cells.join(' ');

describe('the registry', () => {
  it('gives every check a code of its own in kebab-case, words in both languages and a basis', () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
    for (const { code, name, sentence, basis } of checks) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const text of [name, sentence, basis]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[\p{Script=Latin}\d“]/u);
      }
    }
  });

  it('gives every check an example in both languages whose two reports differ, as do its two messages', () => {
    for (const { example } of checks) {
      const { holds, finding } = example;
      for (const text of [holds.given, holds.says, finding.given, finding.says]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[\p{Script=Latin}\d“]/u);
      }
      expect(holds.given).not.toEqual(finding.given);
      expect(holds.says).not.toEqual(finding.says);
    }
  });

  it('names in every outcome a check of the registry', () => {
    const codes = checks.map(({ code }) => code);
    for (const finding of check(validReport())) expect(codes).toContain(finding.check);
  });
});

describe('a valid report', () => {
  it('has an outcome of every check of its edition, and all of them hold', () => {
    const findings = check(validReport());
    expect(findings.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
    const due = checks.filter((each) => each !== statisticsParts && each.scope === undefined).map(({ code }) => code);
    expect([...new Set(findings.map((finding) => finding.check))].sort()).toEqual(due.sort());
  });

  it('has an outcome of every check across years as well where the year before is known, be its report there or not', () => {
    const across = checks.filter((each) => 'run' in each && each.scope === 'overYears').map(({ code }) => code);
    expect(across).toHaveLength(5);
    for (const report of [null, reportOf2022()]) {
      const findings = check(following(report));
      expect(findings.map((finding) => finding.check)).toEqual(expect.arrayContaining(across));
      expect(findings.filter(({ outcome }) => outcome === 'finding')).toEqual([]);
    }
  });

  it.each([
    ['2021', 42],
    ['2019', 40],
  ] as const)('has one outcome for each identity of the edition of %s: %i', (edition, count) => {
    expect(arithmetic(check(subjectOf(draftOf(edition))))).toHaveLength(count);
  });

  it.each(editions)('has no finding but of what is seldom so, whatever its cells are (%s)', (edition) => {
    fc.assert(
      fc.property(anyCells(edition), (cells) => {
        const findings = check(subjectOf(draftOf(edition, cells)));
        const found = findings.filter(({ outcome }) => outcome === 'finding');
        expect(found.filter(({ check: code }) => !practice.has(code))).toEqual([]);
        expect(arithmetic(findings).every(({ outcome }) => outcome === 'holds')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('always gets the same outcomes in the same order', () => {
    expect(check(validReport())).toEqual(check(validReport()));
  });
});

describe('one changed cell', () => {
  const valid = validReport();
  const containing = (code: string) =>
    (formOf('2021')?.identities ?? [])
      .filter(({ left, right }) => [...left, ...right].includes(code))
      .map(({ left, right }) => key([...left, ...right]))
      .sort();

  it('violates exactly the identities that contain it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableCodes), fc.integer({ min: 1, max: 99 }), (code, by) => {
        const value = (valid.report.figures[code]?.value ?? 0) + by;
        const findings = check(withFigures(valid, { [code]: { value } }));
        const broken = arithmetic(findings).filter(({ outcome }) => outcome === 'finding');
        expect(broken.map(({ cells }) => key(cells)).sort()).toEqual(containing(code));
        expect(broken.every(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });

  it('is the cause of the findings it makes, and of no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableCodes), fc.integer({ min: 1, max: 99 }), (code, by) => {
        const value = (valid.report.figures[code]?.value ?? 0) + by;
        const findings = check(withFigures(valid, { [code]: { value } })).filter(({ cells }) => cells.includes(code));
        const found = findings.filter((finding) => finding.outcome === 'finding' && !practice.has(finding.check));
        expect(found.every(({ cause }) => cause === (found.length > 1 ? code : undefined))).toBe(true);
      }),
    );
  });

  it.each(Object.keys(inexact))(
    'that is %s leaves the identities that contain it unassessed, all others holding',
    (kind) => {
      fc.assert(
        fc.property(fc.constantFrom(...tableCodes), (code) => {
          const outcomes = arithmetic(check(withFigures(valid, { [code]: inexact[kind] ?? {} })));
          const open = outcomes.filter(({ outcome }) => outcome === 'cannotBeAssessed');
          expect(open.map(({ cells }) => key(cells)).sort()).toEqual(containing(code));
          expect(open.every(({ reason }) => reason !== undefined)).toBe(true);
          expect(outcomes.filter(({ outcome }) => outcome === 'finding')).toEqual([]);
        }),
      );
    },
  );
});
