import { expectExampleOfYear } from '../test/expect-example.ts';
import { countyYearOf, steadyPast, type BodyDraft } from '../test/county-year.ts';
import { outlierAmongLikeBodies } from './outlier-among-like-bodies.ts';

const website = 'channels.website';
const towns = [60, 75, 90, 110, 120, 130, 180, 240].map((value): BodyDraft => ({ now: { [website]: value } }));
const outcomesOf = (first: BodyDraft, others: readonly BodyDraft[] = towns) =>
  outlierAmongLikeBodies.runYear(countyYearOf([first, ...others])).get(1);
const isFound = (first: BodyDraft, others?: readonly BodyDraft[]) =>
  outcomesOf(first, others)?.some(({ outcome }) => outcome === 'finding');

describe('outlier-among-like-bodies', () => {
  it('says what its example tells', () => {
    const county = (value: number) => countyYearOf([{ now: { [website]: value } }, ...towns]);
    expectExampleOfYear(outlierAmongLikeBodies, county(100), county(9600));
  });

  it('tells the number, the others, their median and how many they are; it is told by its own number alone', () => {
    const [finding, ...rest] = outcomesOf({ now: { [website]: 9600 } }) ?? [];
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'notice',
      cells: [website],
      left: { value: 9600, places: [] },
      right: { value: null, places: [] },
    });
    expect(finding?.message.zh).toContain('其他乡镇在60至240之间，中位数115（n=8）');
  });

  it.each([
    [9600, true],
    [1100, false],
    [115, false],
    [12, false],
    [0, true],
  ])('finds %i far from about 115: %s', (value, far) => {
    expect(isFound({ now: { [website]: value } })).toBe(far);
  });

  it('finds nobody else for it', () => {
    const outcomes = outlierAmongLikeBodies.runYear(countyYearOf([{ now: { [website]: 9600 } }, ...towns]));
    const told = [...outcomes].filter(([, all]) => all.some(({ outcome }) => outcome === 'finding'));
    expect(told.map(([agencyId]) => agencyId)).toEqual([1]);
  });

  it('compares bodies of one kind', () => {
    const departments = towns.map((each) => ({ ...each, kind: 'department' as const }));
    expect(outcomesOf({ now: { [website]: 9600 } }, departments)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('leaves a number that is far from the own years of the body to the check of that', () => {
    const now = { [website]: 9600 };
    expect(isFound({ now, past: steadyPast({ [website]: 110 }) })).toBe(false);
    expect(isFound({ now, past: steadyPast({ [website]: 9000 }) })).toBe(true);
  });

  it('leaves small numbers alone', () => {
    const proposals = 'proposals.total';
    const few = towns.map(() => ({ now: { [proposals]: 1 } }));
    expect(isFound({ now: { [proposals]: 49 } }, few)).toBe(false);
    expect(isFound({ now: { [proposals]: 380 } }, few)).toBe(true);
  });

  it.each([
    ['seven others', { now: { [website]: 9600 } }, towns.slice(1)],
    [
      'other public bodies',
      { kind: 'other' as const, now: { [website]: 9600 } },
      towns.map((each) => ({ ...each, kind: 'other' as const })),
    ],
    [
      'bodies of which one left it blank',
      { now: { [website]: 9600 } },
      [...towns.slice(1), { now: { [website]: 'blank' as const } }],
    ],
    ['others, but an approximate number of its own', { now: { [website]: 'approximate' as const } }, towns],
  ])('cannot be assessed against %s', (_, first, others) => {
    expect(outcomesOf(first, others)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
