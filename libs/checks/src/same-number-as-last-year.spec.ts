import type { Code } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { following, lastYearOf, reportOf2022, steadyReport } from '../test/last-year.ts';
import { withFigures } from '../test/valid-report.ts';
import { sameNumberAsLastYear } from './same-number-as-last-year.ts';

/** The report of 2022 with these numbers of the one of 2023. */
const repeating = (...codes: Code[]) => {
  const { figures } = steadyReport().report;
  return reportOf2022(Object.fromEntries(codes.map((code) => [code, { value: figures[code]?.value ?? null }])));
};
const channels = ['total', 'website', 'newMedia', 'wechat', 'weibo', 'video', 'otherMedia'].map(
  (key) => `channels.${key}`,
);

describe('same-number-as-last-year', () => {
  it('says what its example tells', () => {
    expectExample(
      sameNumberAsLastYear,
      following(repeating('channels.website')),
      following(repeating('channels.website', 'channels.wechat', 'proposals.total')),
    );
  });

  it('holds where the numbers differ', () => {
    expect(sameNumberAsLastYear.run(following(reportOf2022()))).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['three numbers', ['channels.website', 'channels.wechat', 'proposals.total']],
    ['all channels', channels],
  ])('finds %s that came again', (_, codes) => {
    const [finding, ...rest] = sameNumberAsLastYear.run(following(repeating(...codes)));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'notice',
      cells: codes,
      right: { reports: [{ agencyId: 1, year: 2022 }] },
    });
    expect(finding?.left.places.length).toBeGreaterThanOrEqual(codes.length);
    expect(finding?.message.zh).toContain('」120、');
    expect(finding?.message.zh).toMatch(/与2022年年报相同$/);
  });

  it('finds two channels where both reports state no others', () => {
    const others = channels.filter((code) => !/website|wechat/.test(code));
    const without = Object.fromEntries(others.map((code) => [code, null]));
    const run = (same: Parameters<typeof reportOf2022>[0]) =>
      sameNumberAsLastYear.run(following(reportOf2022({ ...without, ...same }), withFigures(steadyReport(), without)));
    const same = { 'channels.website': { value: 120 }, 'channels.wechat': { value: 150 } };
    expect(run(same)).toMatchObject([{ outcome: 'finding', cells: Object.keys(same) }]);
    expect(run({ 'channels.website': { value: 120 } })).toMatchObject([{ outcome: 'holds' }]);
  });

  it('takes two of several for chance', () => {
    const last = repeating('channels.website', 'channels.wechat');
    expect(sameNumberAsLastYear.run(following(last))).toMatchObject([{ outcome: 'holds' }]);
  });

  it('counts no zeros', () => {
    const zeros = Object.fromEntries(channels.map((code) => [code, { value: 0 }]));
    expect(sameNumberAsLastYear.run(following(reportOf2022(zeros), withFigures(steadyReport(), zeros)))).toMatchObject([
      { outcome: 'holds' },
    ]);
  });

  it('takes a number that is both total and part for one', () => {
    const equal = Object.fromEntries(
      ['channels.total', 'channels.newMedia', 'channels.wechat'].map((code) => [code, { value: 77 }]),
    );
    expect(sameNumberAsLastYear.run(following(reportOf2022(equal), withFigures(steadyReport(), equal)))).toMatchObject([
      { outcome: 'holds' },
    ]);
  });

  it.each([
    ['the body was merged', { ...steadyReport(), before: lastYearOf(reportOf2022(), 'merged', reportOf2022()) }],
    ['there is no report of last year', following(null)],
    ['no number is in both', following({ ...reportOf2022(), figures: {} })],
  ])('is not assessed where %s', (_, subject) => {
    expect(sameNumberAsLastYear.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
