import { indicatorOf } from '@gongkai/report';
import { askedChange, changing, changingCode, countyChange, isReckoned } from './changes.ts';
import { packetOf } from './packet-of.ts';

const of = (code: string, ...years: readonly (readonly (number | null)[])[]) =>
  packetOf(
    4,
    years.flatMap((values, i) =>
      values.flatMap((value, at) =>
        value === null ? [] : [{ agency: at + 1, year: 2022 + i, figures: { [code]: value } }],
      ),
    ),
  );
const website = of('channels.website', [10, 50, 30, null], [40, 20, 30, 7]);

it.each([
  ['proposals.total', 'proposals.total'],
  ['disclosed', 'disclosed'],
  ['text.litigations', 'channels.website'],
  ['no.such', 'channels.website'],
  [null, 'channels.website'],
])('the change of %s is that of %s', (asked, code) => {
  expect(askedChange(asked)).toBe(code);
});

it('only figures that add up over bodies can be taken apart', () => {
  expect(changing.filter((key) => !isReckoned(key) && indicatorOf(key).overBodies === 'none')).toEqual([]);
});

describe('a change on year', () => {
  it('names who fell and who rose', () => {
    const { fell, rose, n } = countyChange(website, 'channels.website', 2023).movers;
    expect(fell.map(({ agencyId, difference }) => [agencyId, difference])).toEqual([[2, -30]]);
    expect(rose.map(({ agencyId, difference }) => [agencyId, difference])).toEqual([[1, 30]]);
    expect(n).toBe(3);
  });

  it('is its parts to the last item, the largest first', () => {
    const { whole, parts } = countyChange(website, 'channels.website', 2023);
    expect(parts.map(({ amount }) => amount)).toEqual([30, -30, 7, 0]);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(whole.difference);
  });

  it.each([
    ['disclosed', { 'channels.total': 278, 'channels.website': 63 }, 'channels.total'],
    ['disclosed', { 'channels.wechat': 5 }, 'channels.wechat'],
    ['websiteAndNewMedia', { 'channels.website': 63, 'channels.newMedia': 9 }, 'channels.website'],
    ['channels.newMedia', { 'channels.weibo': 4 }, 'channels.weibo'],
  ])('of %s is shown in a report with %j at %s', (key, figures, code) => {
    expect(changingCode(packetOf(1, [{ agency: 1, year: 2023, figures }]), 1, 2023, key)).toBe(code);
  });

  it('of what was disclosed counts channels where no total is stated', () => {
    const packet = packetOf(1, [
      { agency: 1, year: 2022, figures: { 'channels.total': 278 } },
      { agency: 1, year: 2023, figures: { 'channels.website': 63, 'channels.wechat': 200 } },
    ]);
    expect(countyChange(packet, 'disclosed', 2023).whole).toMatchObject({ value: 263, previous: 278, difference: -15 });
  });

  it('of money is told in the unit of the form', () => {
    const { whole, inUnit } = countyChange(of('disclosure.fees.amount', [1], [3.5]), 'disclosure.fees.amount', 2023);
    expect(inUnit(whole.difference ?? NaN)).toBe(2.5);
  });

  it('is withheld where a year has no number', () => {
    expect(countyChange(website, 'channels.website', 2022).whole.withheld).toBe('noNumber');
  });
});
