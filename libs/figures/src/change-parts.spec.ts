import fc from 'fast-check';
import { countyOf, reportWith, type Shorthand } from '../test/counties.ts';
import { anyHistory, statedCodes, withAgencies, years } from '../test/histories.ts';
import { changeParts } from './change-parts.ts';
import { newMedia } from './channel-split.ts';
import type { CountyFigures, Predecessor } from './county.ts';
import { NotSummable } from './not-summable.ts';
import { rollUpByYear } from './roll-up.ts';
import { headline } from './sum.ts';

const code = 'channels.website';
type Pair = readonly [before: Shorthand | null | undefined, after: Shorthand | null | undefined];

/** Bodies with that figure in 2022 and 2023: null for a report without it, undefined for no report. */
function countyWith(bodies: Readonly<Record<string, Pair>>): CountyFigures<string> {
  const report = (short: Shorthand | null) => (short === null ? {} : { [code]: short });
  return countyOf(
    Object.fromEntries(
      Object.entries({ 稳局: [100, 110] as Pair, ...bodies }).map(([name, [before, after]]) => [
        name,
        {
          ...(before === undefined ? {} : { 2022: report(before) }),
          ...(after === undefined ? {} : { 2023: report(after) }),
        },
      ]),
    ),
  );
}

const continues = (name: string, kind: Predecessor['kind'], since = '2023-03-20'): Predecessor<string> => ({
  agencyId: `id-${name}`,
  kind,
  since,
});

const partOf = (county: CountyFigures<string>, name: string) =>
  changeParts(county, code, 2022, 2023).parts.find(({ line }) =>
    [...line.before, ...line.after].includes(`id-${name}`),
  );

describe('changeParts', () => {
  it.each<[string, Pair, object]>([
    ['its change for a body in both years', [30, 12], { kind: 'continuing', amount: -18, missingIn: null }],
    ['no zero for a body without a report after', [30, undefined], { kind: 'unreported', amount: -30, after: null }],
    ['no zero for one without a report before', [undefined, 30], { kind: 'unreported', missingIn: 'before' }],
    ['blank', [30, ''], { kind: 'blank', amount: -30, missingIn: 'after' }],
    ['unreadable', ['!', 30], { kind: 'unreadable', amount: 30, missingIn: 'before' }],
    ['silent', [30, null], { kind: 'absent', amount: -30 }],
    ['not applicable', ['/', 3], { kind: 'notApplicable', amount: 3 }],
    ['inferred and not confirmed', [30, '?31'], { kind: 'unconfirmed', amount: -30 }],
    ['missing in both years', ['', undefined], { kind: 'unreported', amount: 0, missingIn: 'both' }],
  ])('says of a body: %s', (_, pair, expected) => {
    const county = countyWith({ 甲局: pair });
    expect(partOf(county, '甲局')).toMatchObject(expected);
    expect(partOf(county, '稳局')).toMatchObject({ kind: 'continuing', amount: 10 });
  });

  it.each<[string, Pair, readonly string[][], object]>([
    [
      'new where the roster before has it not',
      [undefined, 7],
      [['稳局'], ['稳局', '甲局']],
      { kind: 'new', amount: 7 },
    ],
    [
      'closed where that after has it not',
      [7, undefined],
      [['稳局', '甲局'], ['稳局']],
      { kind: 'closed', amount: -7 },
    ],
    [
      'unreported where both have it',
      [7, undefined],
      [
        ['稳局', '甲局'],
        ['稳局', '甲局'],
      ],
      { kind: 'unreported' },
    ],
  ])('says that a body is %s', (_, pair, rosters, expected) => {
    const owed = rosters.map((names, i) => ({ year: 2022 + i, agencyIds: names.map((name) => `id-${name}`) }));
    expect(partOf({ ...countyWith({ 甲局: pair }), owed }, '甲局')).toMatchObject(expected);
  });

  it('takes a body as closed from its day on', () => {
    const county = withAgencies(
      countyWith({ 甲局: [7, undefined] }),
      new Map([['id-甲局', { closedOn: '2023-12-31' }]]),
    );
    expect(partOf(county, '甲局')).toMatchObject({ kind: 'closed', amount: -7 });
  });

  it.each<[string, Record<string, Pair>, Predecessor<string>[], object]>([
    ['renamed', { 旧局: [30, undefined], 新局: [undefined, 40] }, [continues('旧局', 'renamed')], { amount: 10 }],
    [
      'merged',
      { 旧局: [30, undefined], 前局: [50, undefined], 新局: [undefined, 40] },
      [continues('旧局', 'merged'), continues('前局', 'merged')],
      { before: 80, after: 40, amount: -40 },
    ],
    ['split', { 旧局: [30, 10], 新局: [undefined, 25] }, [continues('旧局', 'split')], { amount: 5 }],
  ])('follows a body that was %s to its successor', (kind, bodies, predecessors, expected) => {
    const county = withAgencies(countyWith(bodies), new Map([['id-新局', { predecessors }]]));
    expect(partOf(county, '旧局')).toMatchObject({ kind, ...expected });
    expect(partOf(county, '新局')).toEqual(partOf(county, '旧局'));
  });

  it('does not tell the change of a merger of which one side has not reported', () => {
    const bodies: Record<string, Pair> = { 旧局: [30, undefined], 前局: [undefined, undefined], 新局: [undefined, 40] };
    const predecessors = [continues('旧局', 'merged'), continues('前局', 'merged')];
    const county = withAgencies(countyWith(bodies), new Map([['id-新局', { predecessors }]]));
    expect(partOf(county, '新局')).toMatchObject({ kind: 'unreported', missingIn: 'before', amount: 10 });
  });

  it('leaves a merger of another year alone', () => {
    const predecessors = [continues('旧局', 'merged', '2021-05-01')];
    const county = withAgencies(
      countyWith({ 旧局: [undefined, undefined], 新局: [30, 40] }),
      new Map([['id-新局', { predecessors }]]),
    );
    expect(partOf(county, '新局')).toMatchObject({ kind: 'continuing', amount: 10 });
  });

  it.each<[string, Pair, number | null, object]>([
    ['a number read otherwise', [100, 16], 15, { amount: -84, reading: -85, correction: 1 }],
    ['a number where none was read', [100, 16], null, { amount: -84, reading: -100, correction: 16 }],
    ['none where a number was read', [100, ''], 16, { amount: -100, reading: -84, correction: -16, kind: 'blank' }],
  ])('sets apart what a correction brings: %s', (_, pair, readAs, expected) => {
    const county = countyWith({ 甲局: pair });
    const corrected: CountyFigures<string> = {
      ...county,
      reports: county.reports.map((report) =>
        report.agencyId === 'id-甲局' && report.year === 2023 ? { ...report, corrections: [{ code, readAs }] } : report,
      ),
    };
    expect(partOf(corrected, '甲局')).toMatchObject(expected);
  });

  it('sets apart what corrections bring to a figure that is reckoned from several', () => {
    const report = (year: number, wechat: number, weibo: number) => ({
      agencyId: 'a',
      year,
      figures: reportWith({ 'channels.wechat': wechat, 'channels.weibo': weibo }),
    });
    const county: CountyFigures<string> = {
      agencies: [{ id: 'a', name: '甲局', kind: 'department' }],
      reports: [report(2022, 30, 5), { ...report(2023, 40, 8), corrections: [{ code: 'channels.weibo', readAs: 80 }] }],
    };
    expect(changeParts(county, newMedia, 2022, 2023)).toMatchObject({ difference: 13, correction: -72 });
  });

  it.each([
    ['no edition of a year asks for it', 'disclosure.normativeDocuments.issued', '2019', 'notAsked'],
    ['no body states a number', 'channels.total', '2021', 'noNumber'],
  ] as const)('states no change where %s', (_, figure, form, withheld) => {
    const county: CountyFigures<string> = {
      agencies: [{ id: 'a', name: '甲局', kind: 'department' }],
      reports: [
        { agencyId: 'a', year: 2020, figures: reportWith({}, form) },
        { agencyId: 'a', year: 2021, figures: reportWith({ [figure]: 5 }) },
      ],
    };
    expect(changeParts(county, figure, 2020, 2021)).toMatchObject({ difference: null, parts: [], withheld });
  });

  it.each([
    ['2014', '2019', true],
    ['2019', '2021', false],
  ] as const)('says whether editions %s and %s count it otherwise', (some, other, countedOtherwise) => {
    const county: CountyFigures<string> = {
      agencies: [{ id: 'a', name: '甲局', kind: 'department' }],
      reports: [
        { agencyId: 'a', year: 2018, figures: reportWith({ [code]: 1 }, some) },
        { agencyId: 'a', year: 2019, figures: reportWith({ [code]: 2 }, other) },
      ],
    };
    expect(changeParts(county, code, 2018, 2019)).toMatchObject({ difference: 1, countedOtherwise });
  });

  it('refuses what is never added up over bodies', () => {
    expect(() => changeParts(countyWith({}), 'text.requests.received', 2022, 2023)).toThrow(NotSummable);
  });

  const anyQuestion = fc.tuple(
    anyHistory,
    fc.constantFrom(...statedCodes, newMedia),
    fc.constantFrom(...years),
    fc.constantFrom(...years),
  );

  it('leaves no residual, whatever became of the bodies', () => {
    fc.assert(
      fc.property(anyQuestion, ([county, figure, before, after]) => {
        const { parts, byKind, correction, difference } = changeParts(county, figure, before, after);
        const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
        expect(total(parts.map(({ amount }) => amount))).toBe(difference ?? 0);
        expect(total(byKind.map(({ reading }) => reading)) + correction).toBe(difference ?? 0);
        for (const part of parts) expect(part.reading + part.correction).toBe(part.amount);
      }),
      { numRuns: 300 },
    );
  });

  it('is the change of the headlines that the roll-up has', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...statedCodes), (county, figure) => {
        const rows = rollUpByYear(county, figure);
        const headlineOf = (year: number) => {
          const row = rows.find((each) => each.year === year);
          return row === undefined ? null : headline(row);
        };
        const { value, previous } = changeParts(county, figure, 2021, 2022);
        expect([value, previous]).toEqual([headlineOf(2022), headlineOf(2021)]);
      }),
    );
  });

  it('has every report of the two years in exactly one part', () => {
    fc.assert(
      fc.property(anyQuestion, ([county, figure, before, after]) => {
        const { parts, difference } = changeParts(county, figure, before, after);
        fc.pre(difference !== null);
        for (const [year, side] of [
          [before, 'before'],
          [after, 'after'],
        ] as const) {
          const named = parts.flatMap(({ line }) => line[side]);
          expect(new Set(named).size).toBe(named.length);
          const reporting = county.reports.filter((report) => report.year === year).map(({ agencyId }) => agencyId);
          expect(named).toEqual(expect.arrayContaining(reporting));
        }
      }),
    );
  });
});
