import { rollUpByAgency, rollUpByYear, type CountyFigures } from '@gongkai/figures';
import { rollUpSheets, toXlsx } from '@gongkai/figures/files';
import { sheetsOf } from '@gongkai/reading';
import { asInForm, editionOf, type Figure, formOf, indicatorOf, packedFigure, packFigures } from '@gongkai/report';
import { seeded } from '@gongkai/sample';

const words = { county: '示例县', asOf: '2024年1月28日', mark: '示例数据', waiting: new Set<number>() };

/** A county with numbers of every kind, drawn from a seed; its last body has no report. */
function drawnCounty(year: number): CountyFigures<number> {
  const random = seeded(year);
  const kinds = ['department', 'town', 'vertical', 'subdistrict', 'other', 'department'] as const;
  const agencies = kinds.map((kind, i) => ({ id: i + 1, name: `示例单位${i + 1}`, kind }));
  const edition = editionOf(year);
  const reports = agencies.slice(0, -1).flatMap(({ id: agencyId }) => {
    const drawn = (formOf(edition)?.indicators ?? []).flatMap(({ code, measure }): [string, Figure][] => {
      const kind = random();
      if (kind < 0.2) return [];
      const base = { text: '', places: [], unit: measure === 'money' ? '元' : '件' } as const;
      const standing = random() < 0.2 ? 'inferred' : 'stated';
      if (kind < 0.3) return [[code, { ...base, standing: 'stated', cell: 'blank', value: null }]];
      const value = measure === 'money' ? Math.round(random() * 1e6) / 100 : Math.floor(random() * 1000);
      return [[code, { ...base, standing, cell: kind < 0.4 ? 'approximate' : 'number', value }]];
    });
    const figures = packFigures({ form: edition, figures: Object.fromEntries(drawn) });
    return figures === null ? [] : [{ agencyId, year, figures }];
  });
  return { agencies, reports, owed: [{ year, agencyIds: agencies.map(({ id }) => id) }] };
}

/** The number that a cell prints; null where it prints none. */
function numberIn(printed: string | undefined): number | null {
  const digits = printed?.replace(/约|（推定）|,/g, '') ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

describe.each([2023, 2020, 2016])('the roll-up sheet of %i, opened as any workbook', (year) => {
  const county = drawnCounty(year);
  const opened = async () => {
    const sheets = rollUpSheets(county, year, words) ?? [];
    return sheetsOf(new Uint8Array(await (await toXlsx(sheets)).arrayBuffer()));
  };
  const summed = (formOf(editionOf(year))?.indicators ?? []).filter(({ overBodies }) => overBodies === 'sum');

  it('has the numbers of every body and figure, and none where there is none', async () => {
    const rows = (await opened()).flatMap((sheet) => sheet.rows);
    for (const { id, name } of county.agencies) {
      const cells = rows.filter((row) => row.cells[1] === name).flatMap((row) => row.cells.slice(3));
      const report = county.reports.find(({ agencyId }) => agencyId === id);
      const expected = codesIn(year).map((code) => {
        const value = report === undefined ? null : (packedFigure(report.figures, code)?.value ?? null);
        return value === null ? null : asInForm(indicatorOf(code), value);
      });
      expect(cells.map(numberIn).filter((value) => value !== null)).toEqual(expected.filter((value) => value !== null));
    }
  });

  it('has the totals of the library, and says of how many bodies', async () => {
    const rows = (await opened()).flatMap((sheet) => sheet.rows);
    const numbers = (name: string) =>
      rows
        .filter((row) => row.cells[1] === name)
        .flatMap((row) => row.cells.slice(3).map(numberIn))
        .filter((each) => each !== null);
    const totals = codesIn(year).flatMap((code) => rollUpByYear(county, code));
    expect(numbers('全县合计')).toEqual(
      totals
        .filter(({ numbers: given, inferredNumbers }) => given > inferredNumbers)
        .map(({ code, confirmed }) => asInForm(indicatorOf(code), confirmed)),
    );
    const last = `计入单位数（共 ${county.agencies.length} 家）`;
    expect(numbers(last)).toEqual(totals.map(({ numbers: given, inferredNumbers }) => given - inferredNumbers));
    expect(codesIn(year)).toHaveLength(summed.length);
  });

  it('agrees with the sums body by body', async () => {
    const rows = (await opened()).flatMap((sheet) => sheet.rows);
    for (const { id, name } of county.agencies) {
      const stated = codesIn(year).reduce(
        (total, code) =>
          total + (rollUpByAgency(county, code, [year]).find((row) => row.agencyId === id)?.numbers ?? 0),
        0,
      );
      const cells = rows.filter((row) => row.cells[1] === name).flatMap((row) => row.cells.slice(3));
      expect(cells.filter((cell) => numberIn(cell) !== null)).toHaveLength(stated);
    }
  });
});

/** The figures of a year in the order of its sheets: tables first, then prose. */
function codesIn(year: number): string[] {
  const indicators = (formOf(editionOf(year))?.indicators ?? []).filter(({ overBodies }) => overBodies === 'sum');
  const prose = indicators.filter(({ table }) => table === null);
  return [...indicators.filter(({ table }) => table !== null), ...prose].map(({ code }) => code);
}
