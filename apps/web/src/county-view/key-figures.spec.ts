import { keyFigures } from './key-figures.ts';
import { packetOf, type ReportOf } from './packet-of.ts';

const report = (agency: number, year: number, total: number, website: number, media: number): ReportOf => ({
  agency,
  year,
  figures: {
    'channels.total': total,
    'channels.website': website,
    'channels.newMedia': media,
    'requests.received.total': 3,
    'review.reconsideration.total': 7,
    'review.litigation.direct.total': 3,
    'review.litigation.afterReconsideration.total': 1,
    'review.reconsideration.corrected': 1,
    'proposals.total': 14,
    'proposals.answered': 14,
  },
});
const figuresOf = (...args: Parameters<typeof packetOf>) =>
  Object.fromEntries(keyFigures(packetOf(...args), 2023).map((figure) => [figure.key, figure]));

describe('the key figures of a single year', () => {
  const figures = figuresOf(2, [report(1, 2023, 278, 63, 215)]);

  it.each([
    ['reports', 1, 'note.ofBodies'],
    ['disclosed', 278, 'note.ofReports'],
    ['requests', 3, 'note.ofReports'],
    ['review', 7, 'note.corrected'],
    ['proposals', 14, 'note.answered'],
  ])('%s is %d', (key, value, note) => {
    expect(figures[key]).toMatchObject({ value, note: { key: note } });
  });

  it.each([
    ['reports', null],
    ['disclosed', 'disclosed'],
    ['newMediaShare', 'channels.newMedia'],
    ['requests', 'requests.received.total'],
  ])('%s is taken apart as %s', (key, changeOf) => {
    expect(figures[key]).toMatchObject({ changeOf, approximate: false, beside: null });
  });

  it('the share of new media is taken over reports that state both', () => {
    expect(figures['newMediaShare']?.value).toBeCloseTo(215 / 278);
    expect(figures['newMediaShare']?.note?.named).toEqual({ number: 1, all: 1 });
  });

  it('litigation stands beside reconsideration', () => {
    expect(figures['review']?.second).toBe(4);
  });

  it('have no change and a course of one point', () => {
    for (const figure of Object.values(figures)) {
      expect(figure.change).toBeNull();
      expect(figure.spark).toHaveLength(1);
    }
  });
});

describe('the change of a key figure', () => {
  it('is taken over the bodies that are in both years, and says over how many', () => {
    const figures = figuresOf(3, [
      report(1, 2022, 100, 50, 50),
      report(1, 2023, 150, 50, 100),
      report(2, 2023, 900, 450, 450),
    ]);
    expect(figures['disclosed']).toMatchObject({
      value: 1050,
      change: { value: 150, previous: 100, difference: 50, percent: 50 },
      comparable: 1,
      spark: [100, 1050],
    });
  });

  it('leaves out bodies that state the number in one of the years only', () => {
    const figures = figuresOf(2, [
      report(1, 2022, 100, 50, 50),
      report(1, 2023, 110, 50, 60),
      report(2, 2022, 900, 450, 450),
      { agency: 2, year: 2023, figures: { 'requests.received.total': 1 } },
    ]);
    expect(figures['disclosed']).toMatchObject({ value: 110, change: { percent: 10 }, comparable: null });
  });

  it('needs no word about bodies when all are in both years', () => {
    const figures = figuresOf(1, [report(1, 2022, 100, 50, 50), report(1, 2023, 150, 50, 100)]);
    expect(figures['disclosed']?.comparable).toBeNull();
  });

  it('is none when the figure was not stated the year before', () => {
    const figures = figuresOf(1, [{ agency: 1, year: 2022 }, report(1, 2023, 150, 50, 100)]);
    expect(figures['disclosed']).toMatchObject({ change: null, spark: [null, 150] });
  });

  it('does not look at later years', () => {
    const figures = figuresOf(1, [report(1, 2023, 150, 50, 100), report(1, 2024, 1, 1, 1)]);
    expect(figures['disclosed']?.spark).toEqual([150]);
  });
});

describe('what was disclosed', () => {
  it('is the sum of its channels where a report states no total, and says of how many', () => {
    const figures = figuresOf(2, [
      report(1, 2023, 278, 63, 215),
      { agency: 2, year: 2023, figures: { 'channels.website': 10, 'channels.wechat': 5 } },
    ]);
    expect(figures['disclosed']).toMatchObject({
      value: 293,
      note: { key: 'note.ofReportsSums', named: { number: 2, all: 2, sums: 1 } },
    });
  });

  it('never counts an inferred number, and says what stands beside', () => {
    const figures = figuresOf(2, [
      report(1, 2023, 278, 63, 215),
      { agency: 2, year: 2023, inferred: { 'channels.total': 63 } },
    ]);
    expect(figures['disclosed']).toMatchObject({ value: 278, beside: 63 });
  });
});

it('a figure that nobody states is no zero', () => {
  expect(figuresOf(1, [{ agency: 1, year: 2023 }])['disclosed']).toMatchObject({
    value: null,
    note: { named: { number: 0, all: 1 } },
  });
});
