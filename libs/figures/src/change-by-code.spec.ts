import fc from 'fast-check';
import { countyOf, type Shorthand } from '../test/counties.ts';
import { anyHistory, years } from '../test/histories.ts';
import { changeByCode } from './change-by-code.ts';
import { applicantParts, channelParts, decisionParts, newMediaParts, outcomeParts } from './figure-parts.ts';

const channels = (short: Record<string, Shorthand>) =>
  Object.fromEntries(Object.entries(short).map(([key, value]) => [`channels.${key}`, value]));
const change = (before: Record<string, Shorthand>, after: Record<string, Shorthand>) =>
  changeByCode(
    countyOf({ 甲局: { 2022: channels(before), 2023: channels(after) } }),
    'channels.total',
    channelParts,
    2022,
    2023,
  );

describe('changeByCode', () => {
  it('has what each channel brings, and what names none', () => {
    const { total, parts, unassigned } = change(
      { total: 100, website: 60, newMedia: 30 },
      { total: 150, website: 50, wechat: 70, weibo: 5 },
    );
    expect(total).toEqual({ before: 100, after: 150, amount: 50 });
    expect(parts).toMatchObject([
      { key: 'website', amount: -10 },
      { key: 'newMedia', before: 30, after: 75, amount: 45 },
      { key: 'other', amount: 0 },
    ]);
    expect(unassigned).toEqual({ before: 10, after: 25, amount: 15 });
  });

  it.each([
    ['exceed their total', { total: 10, website: 15 }, { exceeding: { before: 0, after: -5, amount: -5 } }],
    ['stand without a total', { website: 15 }, { withoutTotal: { before: 0, after: -15, amount: -15 } }],
  ])('names parts that %s', (_, after, expected) => {
    expect(change({ total: 10, website: 10 }, after)).toMatchObject(expected);
  });

  it('has the rows of both editions in one group of outcomes', () => {
    const other = outcomeParts().find(({ key }) => key === 'other');
    expect(other?.figures).toEqual([
      'requests.other.notCorrected.total',
      'requests.other.feeUnpaid.total',
      'requests.other.other.total',
      'requests.other.total',
    ]);
  });

  it('looks at the bodies asked for', () => {
    const county = countyOf({ 甲局: { 2022: channels({ total: 1 }) }, 乙局: { 2022: channels({ total: 7 }) } });
    expect(changeByCode(county, 'channels.total', channelParts, 2022, 2023, ['id-乙局']).total.before).toBe(7);
  });

  it.each([
    ['channels', 'channels.total', channelParts],
    ['platforms', 'channels.newMedia', newMediaParts],
    ['outcomes', 'requests.total.total', outcomeParts()],
    ['applicants', 'requests.received.total', applicantParts('requests.received')],
    ['decisions', null, decisionParts],
  ] as const)('leaves no residual over %s', (_, total, parts) => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...years), fc.constantFrom(...years), (county, before, after) => {
        const made = changeByCode(county, total, parts, before, after);
        for (const field of ['before', 'after', 'amount'] as const) {
          const named = [...made.parts, made.unassigned, made.exceeding, made.withoutTotal];
          expect(named.reduce((sum, each) => sum + each[field], 0)).toBe(made.total[field]);
        }
      }),
    );
  });
});
