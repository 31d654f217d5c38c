import { leadOf } from './lead.ts';
import { owedOn, packetOf, type ReportOf, waitingOn } from './packet-of.ts';

const report = (agency: number, year: number, website: number, media: number): ReportOf => ({
  agency,
  year,
  figures: { 'channels.website': website, 'channels.newMedia': media },
});
const said = (...args: Parameters<typeof packetOf>) =>
  leadOf(packetOf(...args), 2023, '2024-01-28').map(({ key, named = {} }) => [key, ...Object.values(named)].join(' '));

describe('the first sentence of a year', () => {
  it('says who is in and what went out', () => {
    expect(said(2, [report(1, 2023, 63, 215)])).toEqual(['lead.in 1 2 2023', 'lead.website 63', 'lead.newMedia 215']);
  });

  it('says nothing of a channel that no report states', () => {
    expect(said(1, [{ agency: 1, year: 2023, figures: { 'channels.website': 63 } }])).toEqual([
      'lead.in 1 1 2023',
      'lead.website 63',
    ]);
  });

  it('counts reports that wait as in, and says that they wait', () => {
    expect(said(2, [], { waiting: [waitingOn(1, 2023, 2)] })).toEqual(['lead.in 1 2 2023', 'lead.waiting 1']);
  });

  it.each([
    ['2024-01-27', ['lead.in 1 2 2023', 'lead.late 1']],
    ['2024-01-28', ['lead.in 1 2 2023']],
    [null, ['lead.in 1 2 2023']],
  ])('says who is late when reports were due by %s', (handInBy, expected) => {
    const owed = [{ ...owedOn(2023, [1, 2]), handInBy }];
    expect(said(2, [{ agency: 1, year: 2023 }], { owed })).toEqual(expected);
  });

  it('takes new media from its stated parts where no total is stated', () => {
    expect(said(1, [{ agency: 1, year: 2023, figures: { 'channels.wechat': 5, 'channels.weibo': 6 } }])).toContain(
      'lead.newMedia 11',
    );
  });

  it.each([
    [[report(1, 2022, 100, 100), report(1, 2023, 110, 102)], 'lead.more.all 6 1'],
    [[report(1, 2022, 100, 100), report(1, 2023, 100, 50)], 'lead.less.all 25 1'],
    [[report(1, 2022, 100, 100), report(1, 2023, 50, 150)], 'lead.same.all 0 1'],
    [[report(1, 2022, 1, 1), report(1, 2023, 2, 2), report(2, 2023, 500, 500)], 'lead.more.some 100 1'],
  ])('compares like with like: %#', (reports, expected) => {
    expect(said(2, reports).at(-1)).toBe(expected);
  });

  it.each([
    ['the year before has no report', [report(1, 2023, 1, 1)]],
    [
      'the same body states one channel only',
      [report(1, 2023, 1, 1), { agency: 1, year: 2022, figures: { 'channels.website': 1 } }],
    ],
    ['another body reported the year before', [report(1, 2023, 1, 1), report(2, 2022, 1, 1)]],
    ['the year before is zero', [report(1, 2023, 1, 1), report(1, 2022, 0, 0)]],
  ])('speaks of no change when %s', (_, reports: readonly ReportOf[]) => {
    expect(said(2, reports).at(-1)).toBe('lead.newMedia 1');
  });
});

it.each([
  ['lead.in', 'reports', {}],
  ['lead.late', 'reports', { state: 'missing' }],
  ['lead.waiting', 'reports', { state: 'errors' }],
  ['lead.website', 'compare', { change: 'channels.website' }],
  ['lead.newMedia', 'compare', { change: 'channels.newMedia' }],
  ['lead.more.all', 'compare', { change: 'websiteAndNewMedia' }],
])('%s leads to where it comes from', (key, name, query) => {
  const packet = packetOf(3, [report(1, 2022, 50, 50), report(1, 2023, 63, 215)], {
    owed: [{ ...owedOn(2023, [1, 2, 3]), handInBy: '2024-01-10' }],
    waiting: [waitingOn(2, 2023, 2)],
  });
  const part = leadOf(packet, 2023, '2024-02-01').find((each) => each.key === key);
  expect(part?.to).toEqual({ name, query });
});
