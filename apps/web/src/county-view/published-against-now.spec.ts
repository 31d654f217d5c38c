import { packetOf, type ReportOf } from './packet-of.ts';
import { publishedAgainstNow } from './published-against-now.ts';

const packed = (figures: ReportOf['figures']) => {
  const [report] = packetOf(1, [{ agency: 1, year: 2023, ...(figures === undefined ? {} : { figures }) }]).reports;
  if (report === undefined) throw new Error('No report was packed');
  return report.figures;
};
const on = '2024-01-28';
const published = (version: number, figures: ReportOf['figures']) => ({
  version,
  on,
  address: null,
  figures: packed(figures),
});
const now = { 'channels.total': 278, 'channels.website': 63, 'disclosure.fees.amount': 2.5 };
const of = (some: Partial<ReportOf>) =>
  publishedAgainstNow(packetOf(1, [{ agency: 1, year: 2023, version: 2, figures: now, ...some }]), 1);

describe('a report as published against as known now', () => {
  it('names the figures that differ, in the unit of the form', () => {
    const before = { 'channels.total': 278, 'channels.website': 75, 'disclosure.fees.amount': 3 };
    expect(of({ published: published(1, before) })).toEqual([
      {
        ...{ year: 2023, publishedVersion: 1, version: 2, on, address: null },
        differences: [
          { code: 'channels.website', published: 75, now: 63 },
          { code: 'disclosure.fees.amount', published: 3, now: 2.5 },
        ],
      },
    ]);
  });

  it('has no zero for a number that one of the versions lacks', () => {
    const before = { 'channels.total': 278, 'disclosure.fees.amount': 2.5 };
    expect(of({ published: published(1, before) })[0]?.differences).toEqual([
      { code: 'channels.website', published: null, now: 63 },
    ]);
  });

  it('says so where both versions say the same', () => {
    expect(of({ published: published(1, now) })[0]?.differences).toEqual([]);
  });

  it.each([
    ['nothing is public', null],
    ['the version that counts is public', { version: 2, on, address: null }],
  ])('is nothing to tell where %s', (_, given) => {
    expect(of({ published: given })).toEqual([]);
  });
});
