import type { FormRow, FormTable, Identity } from './form.ts';
import type { Indicator } from './indicator.ts';
import { proseIndicators } from './prose.ts';
import { type StatisticsHeading, type StatisticsLine, statisticsLines } from './statistics-lines.ts';

type Line = StatisticsHeading | StatisticsLine;

/** Stocks at the end of a year: over years the last, never the sum. */
const stocks = /^stats\.support\.(?:offices|readingPoints|staff|fullTime|partTime)$/;

const prose = new Map(proseIndicators.map((indicator) => [indicator.code, indicator]));

function isNumbered(line: Line): line is StatisticsLine {
  return 'code' in line;
}

/** Every line with a number, in the order of the form, each with the labels above it. */
function numbered(lines: readonly Line[], above: readonly string[] = []): { line: StatisticsLine; path: string[] }[] {
  return lines.flatMap((line) => {
    const path = [...above, line.printed];
    return [...(isNumbered(line) ? [{ line, path }] : []), ...numbered(line.lines ?? [], path)];
  });
}

const all = numbered(statisticsLines);

/** The statistics form: one list of 58 lines with one number each. Its one column has no key. */
export const statisticsTable: FormTable = {
  name: 'statistics',
  section: null,
  blocks: [
    {
      columns: [{ key: '', path: ['统计数'], en: 'Number' }],
      rows: all.map(({ line, path }): FormRow => ({
        key: line.code,
        path,
        en: line.en,
        unit: line.printedUnit ?? line.unit,
        aliases: [...new Set([line.zh, ...(line.aliases ?? [])])],
      })),
    },
  ],
};

/** Its figures. Its channels are those that the later editions state in prose. */
export const statisticsIndicators: readonly Indicator[] = all.map(({ line }): Indicator => ({
  ...(prose.get(line.code) ?? {
    code: line.code,
    label: { zh: line.zh, en: line.en },
    unit: line.unit,
    measure: line.unit === '万元' ? 'money' : 'count',
    overBodies: 'sum',
    overYears: stocks.test(line.code) ? 'last' : 'sum',
  }),
  table: 'statistics',
  section: null,
}));

/** Where the form lists all parts of a number, they add up to it. */
export const statisticsIdentities: readonly Identity[] = all.flatMap(({ line }) =>
  line.adds === undefined
    ? []
    : [{ relation: 'statisticsParts', left: (line.lines ?? []).map(({ code }) => code), right: [line.code] }],
);
