import { read } from '@gongkai/reading';
import { formOf, type Report } from '@gongkai/report';
import { randomReport, type ReportContent, seeded, toDocx, toHtml, toText, toXlsx } from '@gongkai/sample';
import fc from 'fast-check';

const utf8 = new TextEncoder();

const formats: readonly (readonly [string, (content: ReportContent) => Uint8Array])[] = [
  ['text', (content) => utf8.encode(toText(content))],
  ['Word', toDocx],
  ['web page', (content) => utf8.encode(toHtml(content))],
  ['workbook', (content) => toXlsx(content)],
];

const cellCodes = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const { report, status } = await read(bytes);
  if (report === null) throw new Error(status);
  return report;
}

function valuesOf({ figures }: Report): Record<string, number | string> {
  return Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, figure.value ?? figure.cell]));
}

const seed = fc.nat(1_000_000);
const runs = { numRuns: 60 };

describe.each(formats)('a report written as %s', (_, write) => {
  it('reads back to its cells, its figures of prose and its statements, all stated', async () => {
    await fc.assert(
      fc.asyncProperty(seed, async (start) => {
        const made = randomReport(seeded(start));
        const report = await reportOf(write(made.content));
        expect(valuesOf(report)).toEqual(made.expected);
        expect(Object.values(report.figures).filter(({ standing }) => standing === 'inferred')).toEqual([]);
        expect(report).toMatchObject({
          agency: made.agency.name,
          year: made.year,
          form: '2021',
          contact: { phone: made.phone, address: made.address },
        });
        expect(report.statements.problems).toHaveLength(made.statements.problems);
        expect(report.statements.improvements).toHaveLength(made.statements.improvements);
      }),
      runs,
    );
  });

  it('changes in exactly the cell that is changed, whatever is printed there', async () => {
    const printed = fc.constantFrom('', '/', '7', '1,204', '约30', '见附件');
    const kinds: Record<string, number | string> = {
      '': 'blank',
      '/': 'notApplicable',
      '7': 7,
      '1,204': 1204,
      约30: 30,
      见附件: 'unreadable',
    };
    await fc.assert(
      fc.asyncProperty(seed, fc.constantFrom(...cellCodes), printed, async (start, code, text) => {
        const { content } = randomReport(seeded(start));
        const before = valuesOf(await reportOf(write(content)));
        const after = valuesOf(await reportOf(write({ ...content, cells: { ...content.cells, [code]: text } })));
        expect(after).toEqual({ ...before, [code]: kinds[text] });
      }),
      runs,
    );
  });

  it('keeps every blank blank when many cells are blank', async () => {
    await fc.assert(
      fc.asyncProperty(seed, fc.subarray(cellCodes), async (start, blanks) => {
        const { content } = randomReport(seeded(start));
        const cells = { ...content.cells, ...Object.fromEntries(blanks.map((code) => [code, ''])) };
        const values = valuesOf(await reportOf(write({ ...content, cells })));
        const expected = cellCodes.map((code) => [code, blanks.includes(code) ? 'blank' : Number(content.cells[code])]);
        expect(cellCodes.map((code) => [code, values[code]])).toEqual(expected);
      }),
      runs,
    );
  });
});
