import { read } from '@gongkai/reading';
import { formOf, type Report } from '@gongkai/report';
import { randomReport, seeded, toDocx, toXlsx, wenshangIndustry2023 } from '@gongkai/sample';
import fc from 'fast-check';

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const { report, status } = await read(bytes);
  if (report === null) throw new Error(status);
  return report;
}

function valuesOf({ figures }: Report): Record<string, number | string> {
  return Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, figure.value ?? figure.cell]));
}

const cellCodes = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
const runs = { numRuns: 12 };

describe('the published report as a workbook', () => {
  it('reads as its Word file does, with body, period, contact, sections and statements', async () => {
    const [workbook, word] = await Promise.all([
      reportOf(toXlsx(wenshangIndustry2023)),
      reportOf(toDocx(wenshangIndustry2023)),
    ]);
    expect(valuesOf(workbook)).toEqual(valuesOf(word));
    const { agency, year, form, period, contact } = word;
    expect(workbook).toMatchObject({ agency, year, form, period, contact, notes: word.notes });
    expect(workbook.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const texts = ({ problems, improvements }: Report['statements']) =>
      [problems, improvements].map((all) => all.map(({ text }) => text));
    expect(texts(workbook.statements)).toEqual(texts(word.statements));
  });

  it('has each cell in the section of its table', async () => {
    const { figures } = await reportOf(toXlsx(wenshangIndustry2023));
    const places = cellCodes.map((code) => figures[code]?.places[0]);
    const sections = places.map((place) => (place?.kind === 'cell' ? place.section : null));
    expect(sections).toEqual([...new Array(10).fill(2), ...new Array(175).fill(3), ...new Array(15).fill(4)]);
  });
});

// As bodies make their workbooks themselves.
describe.each([
  ['on one sheet', { sheets: 'one' }],
  ['on one sheet without empty rows', { sheets: 'one', emptyRows: false }],
  ['without lines, so that blank cells are not in the file', { borders: false }],
  ['without lines and without empty rows, on one sheet', { sheets: 'one', borders: false, emptyRows: false }],
  ['with numbers typed as text', { numbers: 'typed' }],
] as const)('a report %s', (_, style) => {
  it('reads back to its cells, its figures of prose and its statements, all stated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (start) => {
        const made = randomReport(seeded(start));
        const report = await reportOf(toXlsx(made.content, style));
        expect(valuesOf(report)).toEqual(made.expected);
        expect(Object.values(report.figures).filter(({ standing }) => standing === 'inferred')).toEqual([]);
        expect(report).toMatchObject({ agency: made.agency.name, year: made.year, contact: { phone: made.phone } });
        expect(report.statements.problems).toHaveLength(made.statements.problems);
      }),
      runs,
    );
  });

  it('keeps every blank blank when many cells are blank', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.subarray(cellCodes), async (start, chosen) => {
        // A row without label, text and lines cannot be told from an empty one.
        const blanks = chosen.filter((code) => code !== 'review.litigation.direct.total');
        const { content } = randomReport(seeded(start));
        const cells = { ...content.cells, ...Object.fromEntries(blanks.map((code) => [code, ''])) };
        const values = valuesOf(await reportOf(toXlsx({ ...content, cells }, style)));
        const expected = cellCodes.map((code) => [code, blanks.includes(code) ? 'blank' : Number(content.cells[code])]);
        expect(cellCodes.map((code) => [code, values[code]])).toEqual(expected);
      }),
      runs,
    );
  });
});
