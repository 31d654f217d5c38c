import { existsSync, readFileSync } from 'node:fs';
import { formEditions, formOf, indicators } from '@gongkai/report';

/** The design's list of figures stands beside the checkout where the product is made, and nowhere else. */
const design = new URL('../../../shared/design/indicators.csv', import.meta.url);
const whereDesigned = existsSync(design) ? describe : describe.skip;

interface Row {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly overBodies: string;
  readonly overYears: string;
  readonly partOf: string;
  readonly table: string;
  readonly section: string;
  readonly editions: readonly string[];
}

/** Stocks that the design, written from memory of the statistics form, adds up over years: docs/decisions/0018. */
const stocks = new Set(
  ['offices', 'readingPoints', 'staff', 'fullTime', 'partTime'].map((key) => `stats.support.${key}`),
);

function designed(): Row[] {
  const [head = [], ...lines] = readFileSync(design, 'utf8').trim().split(/\r?\n/).map(cells);
  return lines.map((line) => {
    const at = (name: string) => line[head.indexOf(name)] ?? '';
    return {
      code: at('code'),
      label: at('label'),
      unit: at('unit').startsWith('as printed') ? 'asPrinted' : at('unit'),
      overBodies: at('overBodies'),
      overYears: stocks.has(at('code')) ? 'last' : at('overYears'),
      partOf: at('partOf'),
      table: at('table').split(' ')[0] ?? '',
      section: at('section') === '统计表' ? '' : at('section').charAt(0),
      editions: at('form') === 'any' ? [...formEditions] : at('form').split(', '),
    };
  });
}

/** The cells of a CSV line; quoted ones may hold commas. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function ours(): Row[] {
  return indicators.map((indicator) => ({
    code: indicator.code,
    label: indicator.label.zh,
    unit: indicator.unit,
    overBodies: indicator.overBodies,
    overYears: indicator.overYears,
    partOf: indicator.partOf ?? '',
    table: indicator.table ?? 'prose',
    section: indicator.section === null ? '' : '一二三四五六'.charAt(indicator.section - 1),
    editions: formEditions.filter((edition) => formOf(edition)?.indicators.some(({ code }) => code === indicator.code)),
  }));
}

const byCode = (rows: readonly Row[]) => new Map(rows.map((row) => [row.code, row]));

whereDesigned('the figures of the form', () => {
  it('are those of the design', () => {
    expect(indicators.map(({ code }) => code).sort()).toEqual(
      designed()
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('agree with the design in label, unit, rules, table, section and editions', () => {
    const known = byCode(ours());
    const disagreements = designed().filter((row) => JSON.stringify(known.get(row.code)) !== JSON.stringify(row));
    expect(disagreements.map((row) => ({ design: row, form: known.get(row.code) }))).toEqual([]);
  });
});
