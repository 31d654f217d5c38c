import { editionOf, formOf } from '@gongkai/report';
import { agencies, agencyOf } from '../agencies.ts';
import { nameIn, owesOn } from '../agency-row.ts';
import { years } from '../calendar.ts';
import { figuresOverYears } from './figures-over-years.ts';
import { cellOf, newMediaOf, type YearFigures } from './year-figures.ts';

const columns = ['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'];
const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
const every = agencies.map((agency) => ({ agency, line: figuresOverYears(agency) }));
const all = every.flatMap(({ agency, line }) => [...line.values()].map((figures) => ({ agency, figures })));

/** Each year with what came before it: the year before, or the last year of what the body was merged from. */
const steps = every.flatMap(({ agency, line }) =>
  [...line.values()].flatMap((figures) => {
    const own = line.get(figures.year - 1);
    const merged = agency.predecessors.flatMap((key) => figuresOverYears(agencyOf(key)).get(figures.year - 1) ?? []);
    const before = own === undefined ? merged : [own];
    return before.length === 0 ? [] : [{ label: `${nameIn(agency, figures.year)} ${figures.year}`, figures, before }];
  }),
);

const sum = (all: readonly YearFigures[], code: string) => all.reduce((total, each) => total + cellOf(each, code), 0);

describe('the figures of the sample county', () => {
  it('fill every cell of the edition of their year and keep all its identities', () => {
    for (const { figures } of all) {
      const form = formOf(editionOf(figures.year));
      const cells = form?.indicators.filter(({ table }) => table !== null).map(({ code }) => code) ?? [];
      expect(Object.keys(figures.cells).sort()).toEqual([...cells].sort());
      const broken = form?.identities.filter(({ left, right }) => {
        const side = (codes: readonly string[]) => codes.reduce((total, code) => total + cellOf(figures, code), 0);
        return side(left) !== side(right);
      });
      expect(broken).toEqual([]);
    }
    expect(all).toHaveLength(380);
  });

  it('carry in what was carried forward, column by column, across editions and mergers', () => {
    const broken = steps.flatMap(({ label, figures, before }) =>
      columns
        .filter(
          (column) =>
            cellOf(figures, `requests.carriedIn.${column}`) !== sum(before, `requests.carriedForward.${column}`),
        )
        .map((column) => `${label} ${column}`),
    );
    expect(broken).toEqual([]);
    expect(steps.some(({ figures }) => figures.year === 2021 && cellOf(figures, 'requests.carriedIn.total') > 0)).toBe(
      true,
    );
    expect(steps.some(({ before }) => before.length === 2)).toBe(true);
  });

  it('let every pending case appear again', () => {
    const lost = steps.filter(({ figures, before }) =>
      groups.some((group) => cellOf(figures, `review.${group}.total`) < sum(before, `review.${group}.pending`)),
    );
    expect(lost).toEqual([]);
    expect(all.filter(({ figures }) => cellOf(figures, 'review.reconsideration.pending') > 0).length).toBeGreaterThan(
      5,
    );
  });

  it('roll documents in force forward from 2021 on', () => {
    const key = (column: string) => `disclosure.normativeDocuments.${column}`;
    const broken = steps.filter(
      ({ figures, before }) =>
        figures.year > 2021 &&
        cellOf(figures, key('inForce')) !==
          sum(before, key('inForce')) + cellOf(figures, key('issued')) - cellOf(figures, key('repealed')),
    );
    expect(broken).toEqual([]);
    expect(all.every(({ figures }) => cellOf(figures, key('inForce')) >= 0)).toBe(true);
  });

  it('leave nothing open where a body ends without successor', () => {
    const last = figuresOverYears(agencyOf('shanty-towns')).get(2022);
    expect(last && cellOf(last, 'requests.carriedForward.total')).toBe(0);
    expect(last && sum([last], 'requests.received.total')).toBeGreaterThan(0);
  });

  it('have reviews only where there were applications this year or last', () => {
    const without = steps.filter(
      ({ figures, before }) =>
        groups.some((group) => cellOf(figures, `review.${group}.total`) > sum(before, `review.${group}.pending`)) &&
        cellOf(figures, 'requests.received.total') + sum(before, 'requests.received.total') === 0,
    );
    expect(without).toEqual([]);
  });

  it('are of a believable size: websites of 30 to 650 items, a few bodies with most applications', () => {
    const websites = all.map(({ figures }) => figures.channels.website);
    expect(Math.min(...websites)).toBeGreaterThanOrEqual(28);
    expect(Math.max(...websites)).toBeLessThanOrEqual(650);
    const received = all
      .filter(({ figures }) => figures.year === 2024)
      .map(({ figures }) => cellOf(figures, 'requests.received.total'))
      .sort((a, b) => b - a);
    const total = received.reduce((a, b) => a + b, 0);
    expect(received.slice(0, 6).reduce((a, b) => a + b, 0) / total).toBeGreaterThan(0.5);
    expect(received.filter((count) => count <= 3).length).toBeGreaterThan(25);
  });

  it('let new media overtake the website in 2023', () => {
    const overtaken = years.map((year) => {
      const channels = all.filter(({ figures }) => figures.year === year).map(({ figures }) => figures.channels);
      const media = channels.reduce((total, each) => total + (newMediaOf(each) ?? 0), 0);
      return media > channels.reduce((total, { website }) => total + website, 0);
    });
    expect(overtaken).toEqual([false, false, false, false, true, true, true]);
  });

  it('give some small bodies a nil report', () => {
    const nil = all.filter(({ figures }) => Object.values(figures.cells).every((value) => value === 0));
    expect(nil.filter(({ figures }) => figures.year === 2025).length).toBeGreaterThanOrEqual(4);
  });

  it('exist for exactly the years a body owes', () => {
    for (const { agency, line } of every) {
      expect([...line.keys()]).toEqual(years.filter((year) => owesOn(agency, year)));
    }
  });
});
