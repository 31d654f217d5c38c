import fc from 'fast-check';
import { check } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import { indicatorOf, type Code, type Report } from '@gongkai/report';
import {
  seeded,
  statisticsReport,
  toDocx,
  toHtml,
  toPdf,
  toText,
  toXlsx,
  type ListLayout,
  type ReportContent,
  type StatisticsReport,
} from '@gongkai/sample';

const formats = {
  docx: toDocx,
  html: (content: ReportContent) => new TextEncoder().encode(toHtml(content)),
  text: (content: ReportContent) => new TextEncoder().encode(toText(content)),
  pdf: (content: ReportContent) => toPdf(content),
  xlsx: (content: ReportContent) => toXlsx(content),
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
      { numRuns: 5 },
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

describe('a channel that the table and the text both state', () => {
  const made = statisticsReport(seeded(5), { layout: 'units' });
  const inTable = Number(made.expected['channels.total']);

  /** The report with a sentence for its section on disclosure, and a text for the total of the table. */
  async function saying(sentence: string, total = String(inTable)) {
    const sections = made.content.sections.map((section) =>
      section.number === 2 ? { ...section, parts: [{ kind: 'paragraph' as const, text: sentence }] } : section,
    );
    const cells = { ...made.content.cells, 'channels.total': total };
    const { report } = await readAs('text', { content: { ...made.content, sections, cells } });
    const notes = (report?.notes ?? []).map(({ message }) => message.zh);
    return { figure: report?.figures['channels.total'], notes };
  }

  it('has both places where they agree', async () => {
    const { figure, notes } = await saying(`全年主动公开政府信息${inTable}条。`);
    expect(figure).toMatchObject({ value: inTable, standing: 'stated' });
    expect(figure?.places.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cell', 'sentence']));
    expect(notes).toEqual([]);
  });

  it('is the table’s where they do not, with the other place and a note', async () => {
    const { figure, notes } = await saying(`全年主动公开政府信息${inTable + 1}条。`);
    expect(figure).toMatchObject({
      value: inTable,
      standing: 'stated',
      places: [{ kind: 'cell' }, { kind: 'sentence' }],
    });
    expect(notes).toEqual([expect.stringContaining(`${inTable}、${inTable + 1}条`)]);
  });

  it('is the text’s where the cell is blank: an empty cell states nothing', async () => {
    const { figure } = await saying(`全年主动公开政府信息${inTable}条。`, '');
    expect(figure).toMatchObject({ value: inTable, standing: 'stated', places: [{ kind: 'sentence' }] });
  });

  it('stays blank where the text is silent', async () => {
    const { figure } = await saying('全年按计划推进公开工作。', '');
    expect(figure).toMatchObject({ cell: 'blank', value: null, places: [{ kind: 'cell' }] });
  });
});
