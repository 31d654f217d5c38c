import { readFileSync } from 'node:fs';
import { read } from '@gongkai/reading';
import { formOf, type Report } from '@gongkai/report';
import { randomReport, type ReportContent, seeded, toDocx, toHtml, wenshangIndustry2023 } from '@gongkai/sample';

// Our Word and web files as LibreOffice saves them; what is due comes from what they were made of, never from the .doc.
const doc = (name: string): Uint8Array =>
  readFileSync(new URL(`../corpus/ok/libreoffice-${name}.doc`, import.meta.url));

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const { report, status } = await read(bytes);
  if (report === null) throw new Error(status);
  return report;
}

function valuesOf({ figures }: Report): Record<string, number | string> {
  return Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, figure.value ?? figure.cell]));
}

const cellCodes = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
const twin = await reportOf(toDocx(wenshangIndustry2023));
// The chart is an embedded object there: 政府新媒体 stands nowhere else.
const onlyInChart = ['channels.newMedia'];

describe('the published report as an old Word file', () => {
  it('has the same 200 cells and the same figures of prose as the Word file', async () => {
    const report = await reportOf(doc('wenshang-2023'));
    const due = Object.entries(valuesOf(twin)).filter(([code]) => !onlyInChart.includes(code));
    expect(valuesOf(report)).toEqual(Object.fromEntries(due));
    expect(cellCodes.filter((code) => report.figures[code]?.standing === 'stated')).toHaveLength(200);
  });

  it('has body, year, period, contact, sections and statements, and says that a picture was not read', async () => {
    const { report, document } = await read(doc('wenshang-2023'));
    const { agency, year, period, contact, statements } = twin;
    expect(report).toMatchObject({ agency, year, period, contact });
    expect(report?.sections.map(({ number, heading }) => [number, heading])).toEqual(
      twin.sections.map(({ number, heading }) => [number, heading]),
    );
    const texts = ({ problems, improvements }: Report['statements']) =>
      [problems, improvements].map((all) => all.map(({ text }) => text));
    expect(report && texts(report.statements)).toEqual(texts(statements));
    expect(document?.notes.map(({ message }) => message.zh)).toEqual([expect.stringContaining('图片 1 张')]);
  });

  it('is refused as damaged wherever it is cut off', async () => {
    const whole = doc('wenshang-2023');
    for (const part of [0.01, 0.1, 0.5, 0.9]) {
      const { status, report, trouble } = await read(whole.subarray(0, Math.floor(whole.length * part)));
      expect([status, report, trouble?.zh.includes('损坏')]).toEqual(['unreadable', null, true]);
    }
  });
});

describe.each([
  ['a Word file', 'random-54', 54, toDocx],
  ['a Word file', 'random-55', 55, toDocx],
  ['a web page', 'web-random-56', 56, (content: ReportContent) => new TextEncoder().encode(toHtml(content))],
])('%s saved as an old Word file (%s)', (_, name, seed, source) => {
  const made = randomReport(seeded(seed));

  it('gives back its cells, its figures of prose and its statements, all stated', async () => {
    const report = await reportOf(doc(name));
    expect(valuesOf(report)).toEqual(made.expected);
    expect(Object.values(report.figures).filter(({ standing }) => standing !== 'stated')).toEqual([]);
    expect(report).toMatchObject({ agency: made.agency.name, year: made.year, contact: { phone: made.phone } });
    expect(report.statements.problems).toHaveLength(made.statements.problems);
    expect(report.statements.improvements).toHaveLength(made.statements.improvements);
  });

  it('has its tables as its source has them, cell by cell', async () => {
    const gridsOf = async (bytes: Uint8Array) =>
      ((await read(bytes)).document?.blocks ?? []).flatMap((block) =>
        block.kind === 'grid'
          ? [
              block.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
                row,
                column,
                rowSpan,
                columnSpan,
                text,
              })),
            ]
          : [],
      );
    // What a web page draws as a chart is a table more.
    expect((await gridsOf(doc(name))).slice(0, 3)).toEqual(await gridsOf(source(made.content)));
  });
});
