import fc from 'fast-check';
import { check } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import { indicatorOf, type Code, type Report } from '@gongkai/report';
import {
  seeded,
  statisticsReport,
  toDocx,
  toHtml,
  toText,
  type ListLayout,
  type ReportContent,
  type StatisticsReport,
} from '@gongkai/sample';

const formats = {
  docx: toDocx,
  html: (content: ReportContent) => new TextEncoder().encode(toHtml(content)),
  text: (content: ReportContent) => new TextEncoder().encode(toText(content)),
};
type Format = keyof typeof formats;
const everyFormat = Object.keys(formats).filter((format): format is Format => format in formats);
const layouts: readonly ListLayout[] = ['units', 'noUnits', 'counted', 'groups'];

async function readAs(format: Format, { content }: Pick<StatisticsReport, 'content'>) {
  return await read(formats[format](content));
}

/** What the report has for each line of the form: its number, or what stands in its place. */
function linesOf(report: Report | null): Record<Code, number | string> {
  const figures = Object.entries(report?.figures ?? {}).filter(([, { places }]) => places[0]?.kind === 'cell');
  return Object.fromEntries(figures.map(([code, { value, cell }]) => [code, value ?? cell]));
}

describe.each(everyFormat)('a report in the statistics form as %s', (format) => {
  it.each(layouts)('gives back every number and every blank (%s)', async (layout) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(0, 0.1, 0.5), async (seed, withoutNumber) => {
        const made = statisticsReport(seeded(seed), { layout, withoutNumber });
        const { status, report } = await readAs(format, made);
        expect(linesOf(report)).toEqual(made.expected);
        expect(report).toMatchObject({ agency: made.agency, year: made.year, form: '2014' });
        expect(status).toBe('read');
      }),
      { numRuns: 12 },
    );
  });

  it('gives no check a reason to find fault', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { report, document } = await readAs(format, statisticsReport(seeded(seed)));
      if (report === null || document === null) throw new Error(`The report of seed ${seed} was not read`);
      const findings = check({ report, document });
      expect(findings.filter(({ outcome }) => outcome === 'finding')).toEqual([]);
      const parts = findings.filter((finding) => finding.check === 'statistics-parts');
      expect(parts.map(({ outcome }) => outcome)).toEqual(Array(7).fill('holds'));
    }
  });

  it('says of every number that it is stated, in the unit of the form, outside the sections', async () => {
    const { report } = await readAs(format, statisticsReport(seeded(2), { layout: 'units' }));
    for (const [code, figure] of Object.entries(report?.figures ?? {})) {
      expect(figure).toMatchObject({ standing: 'stated', unit: indicatorOf(code).unit });
      expect(figure.places[0]).toMatchObject({ kind: 'cell', section: null, table: 0 });
    }
  });
});
