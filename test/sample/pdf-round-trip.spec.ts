import { read } from '@gongkai/reading';
import { formOf, type Report } from '@gongkai/report';
import { cellsOf, randomReport, seeded, toPdf, wenshangIndustry2023 } from '@gongkai/sample';
import fc from 'fast-check';

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const { report, status } = await read(bytes);
  if (report === null || status !== 'read') throw new Error(status);
  return report;
}

function valuesOf({ figures }: Report): Record<string, number | string> {
  return Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, figure.value ?? figure.cell]));
}

/** Reading a PDF takes up to a second. */
const few = { numRuns: 8 };
const slow = 60_000;
const layout = fc.record({ repeatedHeader: fc.boolean() });

describe('a report written as PDF', () => {
  it(
    'reads back to its cells, its figures of prose and its statements, all stated',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(1_000_000), layout, async (start, laidOut) => {
          const made = randomReport(seeded(start));
          const report = await reportOf(toPdf(made.content, laidOut));
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
        few,
      );
    },
    slow,
  );

  it.each(['2021', '2019'] as const)(
    'puts every cell of the form of %s in its place, wherever the page ends in its tables',
    async (edition) => {
      const codes = (formOf(edition)?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
      const printed = fc.constantFrom('', '/', '0', '7', '14200', '98765432');
      const kinds: Record<string, number | string> = { '': 'blank', '/': 'notApplicable' };
      await fc.assert(
        fc.asyncProperty(
          fc.array(printed, { minLength: codes.length, maxLength: codes.length }),
          fc.nat(24),
          layout,
          async (texts, linesBefore, laidOut) => {
            const preamble = Array.from(
              { length: linesBefore },
              () => '本报告根据《中华人民共和国政府信息公开条例》编写。',
            );
            const cells = cellsOf(edition, (_, index) => texts[index] ?? '');
            const report = await reportOf(toPdf({ ...wenshangIndustry2023, edition, preamble, cells }, laidOut));
            const values = valuesOf(report);
            expect(codes.map((code) => [code, values[code]])).toEqual(
              codes.map((code, i) => [code, kinds[texts[i] ?? ''] ?? Number(texts[i])]),
            );
          },
        ),
        few,
      );
    },
    slow,
  );
});
