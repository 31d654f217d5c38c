import fc from 'fast-check';
import { formOf } from '@gongkai/report';
import { printedTables } from '../printed-table.ts';
import { seeded } from '../random/seeded.ts';
import type { ListLayout } from '../report-content.ts';
import { statisticsReport } from './statistics-report.ts';

const form = formOf('2014');
const codes = (form?.tables ?? []).flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ key }) => key)));

/** Labels and numbers of each row, a merged cell in its first one. */
function rowsOf(layout: ListLayout): string[][] {
  const { content } = statisticsReport(seeded(1), { layout });
  const cells = Object.fromEntries(codes.map((code) => [code, code]));
  const [table] = printedTables({ ...content, cells });
  return (table?.rows ?? []).map((row) => row.map(({ lines }) => lines.join('')));
}

describe('a report in the statistics form', () => {
  it('has a number for every line, and totals that are the sums of their parts', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { expected } = statisticsReport(seeded(seed));
        expect(Object.keys(expected)).toEqual(codes);
        const value = (code: string) => Number(expected[code]);
        for (const { left, right } of form?.identities ?? []) {
          expect(right.map(value)).toEqual([left.map(value).reduce((sum, part) => sum + part, 0)]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same random numbers', () => {
    expect(statisticsReport(seeded(7))).toEqual(statisticsReport(seeded(7)));
  });

  it('leaves out numbers where it is asked to', () => {
    const { expected, content } = statisticsReport(seeded(3), { withoutNumber: 1 });
    expect(new Set(Object.values(expected))).toEqual(new Set(['blank', 'notApplicable']));
    expect(Object.values(content.cells).every((text) => /^[/—无]?$/.test(text))).toBe(true);
  });

  it.each([[{ agency: '甲县教育局' }], [{ year: 2013 }], [{ year: 2019 }]])('is refused for %j', (options) => {
    expect(() => statisticsReport(seeded(1), options)).toThrow(RangeError);
  });
});

const lines = 58;
/** 一 二 三 八 九, and two （二）. */
const headings = 7;

describe('the statistics form as printed', () => {
  it.each<[ListLayout, string[], string[]]>([
    ['units', ['一、主动公开情况', '——', ''], ['1.政府公报公开政府信息数', '条', 'channels.gazette']],
    ['noUnits', ['一、主动公开情况', ''], ['1.政府公报公开政府信息数', 'channels.gazette']],
    ['counted', ['1', '一、主动公开情况', '——', ''], ['6', '1.政府公报公开政府信息数', '条', 'channels.gazette']],
  ])('%s: a header, the lines and their headings', (layout, first, gazette) => {
    const [, ...rows] = rowsOf(layout);
    expect(rows).toHaveLength(lines + headings);
    expect(rows[0]).toEqual(first);
    expect(rows).toContainEqual(gazette);
  });

  it('groups: a merged first column with the groups', () => {
    const rows = rowsOf('groups');
    expect(rows).toContainEqual(['四、行政复议数量', '件', 'stats.reconsideration.total']);
    expect(rows.filter((row) => row[0] === '三、依申请公开情况')).toHaveLength(1);
  });
});
