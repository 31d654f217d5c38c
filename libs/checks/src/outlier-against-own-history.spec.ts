import { expectExampleOfYear } from '../test/expect-example.ts';
import { countyYearOf, steadyPast, type BodyDraft, type Numbers } from '../test/county-year.ts';
import { outlierAgainstOwnHistory } from './outlier-against-own-history.ts';

const website = 'channels.website';
const body = (now: Numbers, past: BodyDraft['past'] = steadyPast({ [website]: 120 })): BodyDraft => ({ now, past });
const outcomesOf = (...drafts: readonly BodyDraft[]) => outlierAgainstOwnHistory.runYear(countyYearOf(drafts)).get(1);
const cellsFound = (...drafts: readonly BodyDraft[]) =>
  outcomesOf(...drafts)?.flatMap(({ outcome, cells }) => (outcome === 'finding' ? cells : []));

describe('outlier-against-own-history', () => {
  it('says what its example tells', () => {
    const county = (value: number) => countyYearOf([body({ [website]: value })]);
    expectExampleOfYear(outlierAgainstOwnHistory, county(120), county(1200));
  });

  it('tells the number, the years and their median, and how many they are', () => {
    const [finding, ...rest] = outcomesOf(body({ [website]: 1200 })) ?? [];
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'notice',
      cells: [website],
      left: { value: 1200, places: [] },
      right: { value: 118, reports: [2023, 2022, 2021, 2020, 2019].map((year) => ({ agencyId: 1, year })) },
    });
    expect(finding?.message.zh).toContain('n=5');
  });

  it.each([
    [1200, true],
    [500, true],
    [300, false],
    [120, false],
    [40, false],
    [20, true],
    [0, true],
  ])('finds %i far from about 120 a year: %s', (value, far) => {
    expect(cellsFound(body({ [website]: value }))).toEqual(far ? [website] : []);
  });

  it('leaves small numbers alone, however many times they are what they were', () => {
    const few = steadyPast({ [website]: 2 });
    expect(cellsFound(body({ [website]: 49 }, few))).toEqual([]);
    expect(cellsFound(body({ [website]: 60 }, few))).toEqual([website]);
  });

  it('expects nothing of a body whose numbers always leapt', () => {
    const past = Object.fromEntries([40, 900, 120, 2400, 60].map((value, i) => [2023 - i, { [website]: value }]));
    expect(cellsFound(body({ [website]: 1200 }, past))).toEqual([]);
  });

  it('is not led by one year that was wrong', () => {
    const past = { ...steadyPast({ [website]: 120 }), 2021: { [website]: 12_000 } };
    expect(cellsFound(body({ [website]: 120 }, past))).toEqual([]);
    expect(cellsFound(body({ [website]: 1200 }, past))).toEqual([website]);
  });

  it('names the part and not the whole that follows from it', () => {
    const usual = { 'channels.total': 300, 'channels.newMedia': 180, 'channels.wechat': 170 };
    const now = { 'channels.total': 1830, 'channels.newMedia': 1710, 'channels.wechat': 1700 };
    expect(cellsFound(body(now, steadyPast(usual)))).toEqual(['channels.wechat']);
  });

  it('leaves what another body counts as well to the check of that', () => {
    const licences = 'disclosure.licences.decisions';
    const other = { now: { [licences]: 8793 }, past: { 2023: { [licences]: 8500 } } };
    const health = body({ [licences]: 8793 }, steadyPast({ [licences]: 240 }));
    expect(cellsFound(health)).toEqual([licences]);
    expect(cellsFound(health, other)).toEqual([]);
  });

  it.each([
    ['three years', body({ [website]: 1200 }, steadyPast({ [website]: 120 }, 3))],
    ['other bodies, which it was merged from', { ...body({ [website]: 1200 }), relation: 'merged' as const }],
    [
      'blanks',
      body(
        { [website]: 1200 },
        {
          ...steadyPast({ [website]: 120 }),
          2023: { [website]: 'blank' as const },
          2022: { [website]: 'blank' as const },
        },
      ),
    ],
    ['years, but a number that is approximate', body({ [website]: 'approximate' })],
  ])('cannot be assessed against %s', (_, draft) => {
    expect(outcomesOf(draft)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
