import { expectExampleOfYear } from '../test/expect-example.ts';
import { countyYearOf, type BodyDraft } from '../test/county-year.ts';
import { countedTwice } from './counted-twice.ts';

const licences = 'disclosure.licences.decisions';
const fees = 'disclosure.fees.amount';
const body = (name: string, value: number, last?: number, code = licences): BodyDraft => ({
  kind: 'department',
  names: [`示例县${name}`],
  now: { [code]: value },
  ...(last === undefined ? {} : { past: { 2023: { [code]: last } } }),
});
const licensing = body('行政审批服务局', 8793, 8514);
const toldOf = (...drafts: readonly BodyDraft[]) =>
  [...countedTwice.runYear(countyYearOf(drafts))].flatMap(([agencyId, outcomes]) =>
    outcomes.some(({ outcome }) => outcome === 'finding') ? [agencyId] : [],
  );

describe('counted-twice', () => {
  it('says what its example tells', () => {
    const others = [licensing, body('民政局', 12)];
    expectExampleOfYear(
      countedTwice,
      countyYearOf([...others, body('卫生健康局', 251, 243)]),
      countyYearOf([...others, body('卫生健康局', 8793, 243)]),
    );
  });

  it('tells the body whose earlier years do not explain the number, and names the other', () => {
    const county = countyYearOf([licensing, body('卫生健康局', 8793, 243)]);
    const outcomes = countedTwice.runYear(county);
    expect(outcomes.get(1)).toMatchObject([{ outcome: 'holds' }]);
    expect(outcomes.get(2)).toMatchObject([
      {
        outcome: 'finding',
        severity: 'notice',
        cells: [licences],
        left: { value: 8793, places: [] },
        right: { value: 8793, reports: [{ agencyId: 1, year: 2024 }] },
      },
    ]);
  });

  it.each([
    ['neither has earlier years', [body('甲局', 8793), body('乙局', 8793)], [1, 2]],
    ['the earlier years of both explain it', [body('甲局', 155, 150), body('乙局', 155, 160)], [1, 2]],
    ['the earlier years of neither do', [body('甲局', 8793, 20), body('乙局', 8793, 0)], [1, 2]],
    ['three state it and one always did', [licensing, body('甲局', 8793, 20), body('乙局', 8793)], [2, 3]],
  ])('tells %3$j where %1$s', (_, drafts, told) => {
    expect(toldOf(...drafts)).toEqual(told);
  });

  it.each([
    ['small', 99],
    ['zero', 0],
    ['round', 1200],
    ['a hundred', 100],
  ])('takes a number that is %s for chance', (_, value) => {
    expect(toldOf(body('甲局', value), body('乙局', value))).toEqual([]);
  });

  it.each([
    [33.47, true],
    [412, true],
    [9.87, false],
    [35, false],
    [20.5, true],
  ])('takes fees of %f 万元 for telling: %s', (value, telling) => {
    expect(toldOf(body('甲局', value, undefined, fees), body('乙局', value, undefined, fees)).length > 0).toBe(telling);
  });

  it('compares no figure with another, and nothing that is no exact number', () => {
    expect(toldOf(body('甲局', 8793), body('乙局', 8793, undefined, 'disclosure.penalties.decisions'))).toEqual([]);
    expect(toldOf(body('甲局', 8793), { now: { [licences]: 'approximate' } })).toEqual([]);
  });

  it('has no outcome for a body without a report, and cannot assess one without these numbers', () => {
    const outcomes = countedTwice.runYear(countyYearOf([{ now: null }, { now: {} }]));
    expect([...outcomes]).toMatchObject([[2, [{ outcome: 'cannotBeAssessed' }]]]);
  });
});
