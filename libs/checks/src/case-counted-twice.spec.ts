import type { AgencyKind } from '@gongkai/report';
import { expectExampleOfYear } from '../test/expect-example.ts';
import { countyYearOf, type BodyDraft, type Numbers } from '../test/county-year.ts';
import { caseCountedTwice } from './case-counted-twice.ts';

const figures = (cases: Numbers[string], own: Numbers[string] = 0, pending: Numbers[string] = 0): Numbers => ({
  'review.litigation.afterReconsideration.total': cases,
  'review.litigation.afterReconsideration.pending': pending,
  'review.reconsideration.total': own,
});
const body = (
  name: string,
  now: Numbers | null,
  last: Numbers = figures(0),
  kind: AgencyKind = 'department',
): BodyDraft => ({
  kind,
  names: [name],
  now,
  past: { 2023: last },
});
const land = body('示例县自然资源局', figures(2, 3));
const outcomesOf = (justice: BodyDraft, ...others: readonly BodyDraft[]) =>
  caseCountedTwice.runYear(countyYearOf([justice, ...others])).get(1);

describe('case-counted-twice', () => {
  it('says what its example tells', () => {
    const justice = (cases: number) => countyYearOf([body('示例县司法局', figures(cases)), land]);
    expectExampleOfYear(caseCountedTwice, justice(0), justice(1));
  });

  it('tells the reconsideration body, and names those that count such cases', () => {
    expect(outcomesOf(body('示例县司法局', figures(1)), land, body('示例县民政局', figures(0)))).toMatchObject([
      {
        outcome: 'finding',
        severity: 'notice',
        left: { value: 1, places: [] },
        right: { value: null, reports: [{ agencyId: 2, year: 2024 }] },
      },
    ]);
  });

  it.each([
    ['it had a reconsideration of its own', body('示例县司法局', figures(1, 1))],
    ['it had one last year', body('示例县司法局', figures(1), figures(0, 1))],
    ['a case was pending last year', body('示例县司法局', figures(1), figures(1, 0, 1))],
    ['it counts none', body('示例县司法局', figures(0))],
  ])('holds where %s', (_, justice) => {
    expect(outcomesOf(justice, land)).toMatchObject([{ outcome: 'holds' }]);
  });

  it('holds where no other body counts such a case', () => {
    expect(outcomesOf(body('示例县司法局', figures(1)), body('示例县民政局', figures(0)))).toMatchObject([
      { outcome: 'holds' },
    ]);
  });

  it.each([
    ['示例县人民政府', 'other', true],
    ['示例县人民政府办公室', 'department', true],
    ['示例县司法局', 'department', true],
    ['示例县自然资源局', 'department', false],
    ['示例县东河镇人民政府', 'town', false],
    ['示例县人民政府城东街道办事处', 'subdistrict', false],
  ] as const)('looks at %s (%s): %s', (name, kind, looks) => {
    expect(outcomesOf(body(name, figures(1), figures(0), kind), land) !== undefined).toBe(looks);
  });

  it.each(['blank', 'approximate', 'unreadable', 'notApplicable'] as const)('takes a %s cell for no number', (kind) => {
    expect(outcomesOf(body('示例县司法局', figures(kind)), land)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('cannot be assessed where its own cases of last year are not known', () => {
    const first = { ...body('示例县司法局', figures(1)), past: {} };
    expect(outcomesOf(first, land)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('has no outcome without a report', () => {
    expect(outcomesOf(body('示例县司法局', null), land)).toBeUndefined();
  });
});
