import type { Code } from '@gongkai/report';
import { requestsAndReviews } from '../../test/valid-cells.ts';
import { inexact, validReport, withFigures, withReport } from '../../test/valid-report.ts';
import type { Repairs } from './repair.ts';
import { smallestRepairs } from './smallest-repairs.ts';

const zeros = requestsAndReviews('2021', () => 0);
const codes = Object.keys(zeros);
const listOf = (repairs: Repairs) =>
  repairs.kind === 'repairs'
    ? repairs.repairs.map(({ cells }) => cells.map(({ code, from, to }) => `${code} ${from}→${to}`).join(', '))
    : repairs.kind;

describe('cells without an exact number', () => {
  it.each(Object.keys(inexact))('that are %s leave their identities out, and the others name the fault', (kind) => {
    const subject = withFigures(validReport(), {
      'requests.granted.person': { value: 90 },
      'requests.granted.company': inexact[kind] ?? {},
    });
    const right = requestsAndReviews('2021')['requests.granted.person'];
    expect(listOf(smallestRepairs(subject.report))).toEqual([`requests.granted.person 90→${right}`]);
  });

  const rows = ['granted', 'refused.stateSecret', 'refused.barredByLaw'];
  /** Outcomes of natural persons of which only the column speaks, because each of their rows has a blank. */
  const inOneColumn = (right: readonly number[], typed: readonly number[]) => {
    const numberOf = (code: Code) => right[rows.findIndex((row) => code === `requests.${row}.person`)] ?? 0;
    const changes = typed.flatMap((value, i) => [
      [`requests.${rows[i]}.person`, { value }] as const,
      [`requests.${rows[i]}.company`, inexact['blank'] ?? {}] as const,
    ]);
    const subject = withFigures(validReport(requestsAndReviews('2021', numberOf)), Object.fromEntries(changes));
    return smallestRepairs(subject.report);
  };

  it.each([
    ['one of two', [1, 5], [4, 5], [[1], [2]]],
    [
      'two together, shared out in each way there is',
      [1, 1],
      [8, 8],
      [
        [2, 0],
        [1, 1],
        [0, 2],
      ],
    ],
    ['three that all have to be zero', [0, 0, 0], [8, 8, 8], [[0, 0, 0]]],
  ])('leave cells equal that only their column knows: %s', (_, right, typed, expected) => {
    const found = inOneColumn(right, typed);
    expect(found.kind === 'repairs' && found.repairs.map(({ cells }) => cells.map(({ to }) => to))).toEqual(expected);
  });

  it.each([
    [2, [500, 500], [2000, 2000]],
    [3, [1, 1, 1], [8, 8, 8]],
  ])('leave too many ways to count to share out among %i cells', (size, right, typed) => {
    expect(inOneColumn(right, typed)).toEqual({ kind: 'noUnique', size, count: null, likely: [] });
  });

  it('that are blank and have to be a number are named with it', () => {
    const subject = withFigures(validReport(requestsAndReviews('2021', () => 9)), {
      'requests.granted.person': inexact['blank'] ?? {},
    });
    expect(smallestRepairs(subject.report)).toEqual({
      kind: 'repairs',
      repairs: [{ cells: [{ code: 'requests.granted.person', from: null, to: 9, slip: 'missing' }] }],
    });
  });

  it('that are blank may stay so where nothing is lacking', () => {
    const subject = withFigures(validReport(zeros), { 'requests.granted.person': inexact['blank'] ?? {} });
    expect(smallestRepairs(subject.report)).toEqual({ kind: 'none' });
  });

  it.each(['notApplicable', 'unreadable', 'approximate'])('that are %s are not filled in', (kind) => {
    const subject = withFigures(validReport(requestsAndReviews('2021', () => 9)), {
      'requests.granted.person': inexact[kind] ?? {},
    });
    expect(smallestRepairs(subject.report)).toEqual({ kind: 'none' });
  });

  it('that are blank and asked for two numbers are left alone', () => {
    const subject = withFigures(validReport(requestsAndReviews('2021', () => 9)), {
      'requests.granted.person': inexact['blank'] ?? {},
      'requests.granted.company': { value: 8 },
      'requests.total.company': inexact['blank'] ?? {},
    });
    expect(smallestRepairs(subject.report)).toEqual({ kind: 'none' });
  });

  it('that are blank and have to be numbers that do not add up either are left alone', () => {
    const subject = withFigures(validReport(requestsAndReviews('2021', () => 9)), {
      'requests.granted.person': inexact['blank'] ?? {},
      'requests.partlyGranted.person': inexact['blank'] ?? {},
      'requests.granted.company': { value: 5 },
      'requests.refused.stateSecret.company': inexact['blank'] ?? {},
    });
    expect(smallestRepairs(subject.report)).toEqual({ kind: 'none' });
  });

  it('that are blank and have to be numbers in more than three places are too many', () => {
    const totals = codes.filter((code) => /^requests\.refused\..*\.total$/.test(code));
    const blank = Object.fromEntries(totals.map((code) => [code, inexact['blank'] ?? {}]));
    const subject = withFigures(validReport(requestsAndReviews('2021', () => 9)), blank);
    expect(smallestRepairs(subject.report)).toEqual({ kind: 'tooMany' });
  });

  it('everywhere make the report one that cannot be assessed', () => {
    const blank = Object.fromEntries(codes.map((code) => [code, inexact['blank'] ?? {}]));
    const found = smallestRepairs(withFigures(validReport(), blank).report);
    expect(found.kind).toBe('cannotBeAssessed');
    expect(found.kind === 'cannotBeAssessed' && found.reason.zh).toMatch(/190项空白$/);
  });

  it('are not the question where the edition is not known', () => {
    const { report } = withReport(validReport(), { form: null });
    expect(smallestRepairs(report)).toMatchObject({ kind: 'cannotBeAssessed' });
  });
});
