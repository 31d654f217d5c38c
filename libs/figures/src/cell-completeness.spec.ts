import fc from 'fast-check';
import { formOf } from '@gongkai/report';
import { countyOf, reportWith, type Shorthand } from '../test/counties.ts';
import { anyHistory, years } from '../test/histories.ts';
import { cellCompleteness, cellsOf } from './cell-completeness.ts';

const cells = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
const all = (short: Shorthand) => Object.fromEntries(cells.map((code) => [code, short]));

describe('cellsOf', () => {
  it.each<[string, Record<string, Shorthand>, number]>([
    ['numbers', all(0), 200],
    ['what does not apply', all('/'), 200],
    ['approximate numbers', { ...all(''), 'requests.received.total': '~3' }, 1],
    ['no blanks', all(''), 0],
    ['nothing unreadable', all('!'), 0],
    ['nothing that is not there', {}, 0],
    ['no figures of prose', { 'channels.total': 5 }, 0],
  ])('counts %s', (_, figures, meaningful) => {
    expect(cellsOf(reportWith(figures))).toEqual({ meaningful, cells: 200, share: meaningful / 200 });
  });

  it.each([
    ['2019', 198],
    ['2014', 58],
  ] as const)('goes by the edition of the report: %s has %i', (edition, count) => {
    expect(cellsOf(reportWith({}, edition)).cells).toBe(count);
  });
});

describe('cellCompleteness', () => {
  it('stands with and without the cells of bodies that have not reported', () => {
    const county = countyOf({ 甲局: { 2023: all(1) }, 乙局: { 2023: all('') }, 丙局: {}, 丁局: {} });
    expect(cellCompleteness(county, 2023)).toMatchObject({
      ...{ meaningful: 200, cells: 400, share: 0.5, unreported: ['id-丙局', 'id-丁局'] },
      withUnreported: { meaningful: 200, cells: 800, share: 0.25 },
    });
  });

  it('has no share where there are no cells', () => {
    expect(cellCompleteness({ agencies: [], reports: [] }, 2023).share).toBeNull();
  });

  it('adds up its reports and is never more than whole', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...years), (county, year) => {
        const { reports, meaningful, cells: count, withUnreported } = cellCompleteness(county, year);
        expect(reports.reduce((total, report) => total + report.meaningful, 0)).toBe(meaningful);
        expect(meaningful).toBeLessThanOrEqual(count);
        expect(count).toBeLessThanOrEqual(withUnreported.cells);
      }),
    );
  });
});
