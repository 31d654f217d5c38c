import { readFileSync } from 'node:fs';
import { read } from '@gongkai/reading';
import { formOf, type Report } from '@gongkai/report';
import { randomReport, seeded, toDocx, wenshangIndustry2023 } from '@gongkai/sample';

// Our Word and web files as other programs print them; what is due comes from what they were made of, never from the PDF.
// Their fonts have boxes for characters: only what a character is and where it stands matters.
const corpus = new URL('../corpus/ok/', import.meta.url);

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const { report, status } = await read(bytes);
  if (report === null) throw new Error(status);
  return report;
}

function valuesOf({ figures }: Report): Record<string, number | string> {
  return Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, figure.value ?? figure.cell]));
}

const form = formOf('2021')?.indicators ?? [];
const twin = await reportOf(toDocx(wenshangIndustry2023));
const random = randomReport(seeded(7));

describe.each([
  // The chart is a drawing there: 政府新媒体 stands nowhere else, and what is left of 政府网站 is a sentence without a channel.
  ['LibreOffice', 'libreoffice', ['channels.newMedia'], ['channels.website']],
  // Our web page prints the chart's numbers as a small table.
  ['Chromium', 'chromium', [], []],
])('a report printed to PDF by %s', (_, producer, absent, inferred) => {
  const pdf = (name: string): Uint8Array => readFileSync(new URL(`${producer}-${name}.pdf`, corpus));

  it('has the same 200 cells and the same figures of prose as the Word file', async () => {
    const report = await reportOf(pdf('wenshang-2023'));
    const due = Object.fromEntries(Object.entries(valuesOf(twin)).filter(([code]) => !absent.includes(code)));
    expect(valuesOf(report)).toEqual(due);
    const cells = form.filter(({ table }) => table !== null).map(({ code }) => code);
    expect(cells.filter((code) => report.figures[code]?.standing === 'stated')).toHaveLength(200);
    expect(Object.keys(report.figures)).toHaveLength(212 - absent.length);
  });

  it('states what the Word file states, but for what only the chart told', async () => {
    const { figures } = await reportOf(pdf('wenshang-2023'));
    const notStated = Object.entries(figures).filter(([, { standing }]) => standing !== 'stated');
    expect(notStated.map(([code, { standing }]) => [code, standing])).toEqual(
      inferred.map((code) => [code, 'inferred']),
    );
  });

  it('has body, year, period, contact, sections, problems and improvements', async () => {
    const report = await reportOf(pdf('wenshang-2023'));
    const { agency, year, period, contact, statements } = twin;
    expect(report).toMatchObject({ agency, year, period, contact });
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const texts = ({ problems, improvements }: Report['statements']) =>
      [problems, improvements].map((all) => all.map(({ text }) => text));
    expect(texts(report.statements)).toEqual(texts(statements));
  });

  it('gives back numbers that differ from cell to cell, over a page break inside the table', async () => {
    const report = await reportOf(pdf('random-7'));
    expect(valuesOf(report)).toEqual(random.expected);
    expect(report).toMatchObject({ agency: random.agency.name, year: random.year });
    expect(Object.values(report.figures).filter(({ standing }) => standing !== 'stated')).toEqual([]);
  });

  it('never states a number from a file cut off anywhere, and says it is damaged', async () => {
    const whole = pdf('wenshang-2023');
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      const { status, report, trouble } = await read(whole.subarray(0, Math.floor(whole.length * part)));
      expect([status, report, trouble?.zh.includes('损坏')]).toEqual(['unreadable', null, true]);
    }
  });
});
