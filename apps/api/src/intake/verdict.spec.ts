import type { Reading, Report } from '@gongkai/report';
import { verdictOn } from './verdict.ts';

const report: Report = {
  agency: '汶上县示例局',
  year: 2023,
  form: '2021',
  period: { from: null, to: null },
  contact: { phone: null, address: null },
  sections: [],
  figures: {},
  aspects: [],
  statements: { problems: [], improvements: [] },
  notes: [],
};
const document = { format: 'text', text: '', blocks: [], notes: [] } as const;
const reading: Reading = { status: 'read', document, report, trouble: null };
const trouble = { zh: '打不开', en: 'cannot be opened' };
const known = () => 7;

describe('the verdict on a document', () => {
  it('is a version where body, year and form are known', () => {
    const { settled, version } = verdictOn(reading, known);
    expect(settled).toEqual({
      outcome: 'report',
      partial: false,
      agencyName: '汶上县示例局',
      agencyId: 7,
      year: 2023,
      trouble: null,
    });
    expect(version).toMatchObject({ agencyId: 7, year: 2023, reading: { document, report } });
  });

  it('says so where a part could not be read', () => {
    expect(verdictOn({ ...reading, status: 'partial' }, known).settled).toMatchObject({
      outcome: 'report',
      partial: true,
      trouble: { zh: expect.stringContaining('请打开年报核对') },
    });
  });

  it.each<[string, number | null, number | null, string, number | null]>([
    ['is taken where the document says none', null, 2022, 'report', 2022],
    ['is taken where the document says one that cannot be', 203, 2022, 'report', 2022],
    ['does not stand against the document’s own', 2023, 2022, 'report', 2023],
    ['is still asked for where no one has said it', null, null, 'yearUnknown', null],
  ])('a year that a person says %s', (_, read, said, outcome, year) => {
    const { settled, version } = verdictOn({ ...reading, report: { ...report, year: read } }, known, said);
    expect([settled.outcome, settled.year, version?.year ?? null]).toEqual([outcome, year, year]);
    // What was read stays as it was read.
    if (version !== null) expect(version.reading.report.year).toBe(read);
  });

  it.each<[string, Partial<Reading>, Partial<Report>, string]>([
    ['the file cannot be opened', { status: 'unreadable', document: null, report: null, trouble }, {}, 'unreadable'],
    ['it is another kind of document', { status: 'notAReport', report: null, trouble }, {}, 'notAReport'],
    ['it gives no year', {}, { year: null }, 'yearUnknown'],
    ['its year cannot be', {}, { year: 1923 }, 'yearUnknown'],
    ['its year is far ahead', {}, { year: 2203 }, 'yearUnknown'],
    ['its form is not known', {}, { year: 2016, form: null }, 'notAReport'],
    ['it gives neither year nor form', {}, { year: null, form: null }, 'yearUnknown'],
  ])('is no version where %s', (_, change, reportChange, outcome) => {
    const changed = { ...reading, report: { ...report, ...reportChange }, ...change };
    const { settled, version } = verdictOn(changed, known);
    expect(version).toBeNull();
    expect(settled).toMatchObject({ outcome, agencyId: null });
    expect(settled.trouble).not.toBeNull();
  });

  it('is a question where the body is unknown or not named', () => {
    for (const agency of ['汶上县示例局', null]) {
      const { settled, version } = verdictOn({ ...reading, report: { ...report, agency } }, () => null);
      expect(version).toBeNull();
      expect(settled).toMatchObject({ outcome: 'agencyUnknown', agencyName: agency, year: 2023 });
      expect(settled.trouble?.zh).toContain('请指明');
    }
  });
});
