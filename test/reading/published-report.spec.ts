import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { check } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import { type Document, formOf, type Place, type Report } from '@gongkai/report';
import { toDocx, toHtml, toText, wenshangIndustry2023 } from '@gongkai/sample';

/** The published report itself, where it lies beside the checkout; its sentences are not in the repository. */
const seeds = new URL('../../../shared/seeds/', import.meta.url);
const published = existsSync(seeds)
  ? readdirSync(seeds)
      .filter((name) => name.startsWith('000_'))
      .map((name) => ['as published, text', readFileSync(new URL(name, seeds))] as const)
  : [];
const utf8 = new TextEncoder();

/** The same report, in sentences of our own, in each format. */
const sources: readonly (readonly [string, Uint8Array])[] = [
  ['our wording, text', utf8.encode(toText(wenshangIndustry2023))],
  ['our wording, Word', toDocx(wenshangIndustry2023)],
  ['our wording, web page', utf8.encode(toHtml(wenshangIndustry2023))],
  ...published,
];

async function open(bytes: Uint8Array): Promise<{ document: Document; report: Report; status: string }> {
  const { document, report, status } = await read(bytes);
  if (document === null || report === null) throw new Error(`not a report: ${status}`);
  return { document, report, status };
}

/** What stands at a place of a document. */
function textAt(document: Document, place: Place | undefined): string | undefined {
  if (place?.kind === 'sentence') return document.text.slice(place.start, place.end);
  if (place?.kind === 'cell') {
    return document.blocks
      .flatMap((block) => (block.kind === 'grid' && block.table === place.table ? block.cells : []))
      .find((cell) => cell.row === place.row && cell.column === place.column)?.text;
  }
  return document.blocks.flatMap((block) =>
    block.kind === 'chart' && block.chart === place?.chart ? block.series : [],
  )[place?.series ?? -1]?.points[place?.point ?? -1]?.text;
}

const opened = await Promise.all(sources.map(async ([name, bytes]) => [name, await open(bytes)] as const));

describe.each(opened)('the report of 汶上县工业和信息化局 for 2023 (%s)', (_, { document, report, status }) => {
  it('is read in full', () => {
    expect(status).toBe('read');
    expect(report.notes).toEqual(document.notes);
    expect(report).toMatchObject({
      agency: '汶上县工业和信息化局',
      year: 2023,
      form: '2021',
      period: { from: '2023-01-01', to: '2023-12-31' },
      contact: { phone: '0537-7212416', address: '汶上县政和路868号创业大厦' },
    });
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['channels.total', 278],
    ['channels.website', 63],
    ['channels.newMedia', 215],
    ['channels.wechat', 215],
    ['proposals.total', 14],
    ['proposals.npc', 4],
    ['proposals.cppcc', 10],
    ['proposals.answered', 14],
    ['text.requests.received', 0],
    ['text.reconsiderations', 0],
    ['text.litigations', 0],
    ['processingFee.amount', 0],
  ])('%s is stated to be %d', (code, value) => {
    expect(report.figures[code]).toMatchObject({ value, cell: 'number', standing: 'stated' });
  });

  it('gives no other figure of prose', () => {
    const prose = (formOf('2021')?.indicators ?? []).filter(({ table }) => table === null).map(({ code }) => code);
    expect(Object.keys(report.figures).filter((code) => prose.includes(code))).toHaveLength(12);
  });

  it('has its website number from the chart, and from the sentence that names no channel', () => {
    const { places = [] } = report.figures['channels.website'] ?? {};
    expect(places.map(({ kind }) => kind).at(-1)).toBe('sentence');
    expect(places.map((place) => textAt(document, place))).toEqual(['63', '63条']);
  });

  it('has 200 cells, all 0', () => {
    const cells = (formOf('2021')?.indicators ?? []).filter(({ table }) => table !== null);
    expect(cells).toHaveLength(200);
    for (const { code } of cells) {
      expect([code, report.figures[code]]).toMatchObject([code, { value: 0, cell: 'number', standing: 'stated' }]);
    }
  });

  it('leads every figure back to what is printed there', () => {
    for (const [code, { places, text }] of Object.entries(report.figures)) {
      expect([code, textAt(document, places[0])?.trim()]).toEqual([code, text]);
    }
  });

  it('names two problems and two improvements, each where it stands', () => {
    const { problems, improvements } = report.statements;
    expect([problems.length, improvements.length]).toEqual([2, 2]);
    for (const { text, place } of [...problems, ...improvements]) {
      expect(document.text.slice(place.start, place.end)).toBe(text);
    }
  });

  it('has no error, all 42 identities hold, and what a reviewer would smile at is a notice', () => {
    const findings = check({ report, document });
    const found = findings.filter(({ outcome }) => outcome === 'finding');
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      findings.filter(
        ({ outcome, cells, severity }) => outcome === 'holds' && severity === 'error' && cells.length > 1,
      ),
    ).toHaveLength(42);
    const notices = found.filter(({ severity }) => severity === 'notice').map(({ message }) => message.zh);
    expect(notices.filter((message) => message.includes('具体网址'))).toHaveLength(1);
    expect(notices.filter((message) => message.includes('（3）'))).toHaveLength(1);
    expect(notices.filter((message) => message.includes('系列 3'))).toHaveLength(1);
    expect(notices.filter((message) => message.includes('63') && message.includes('278'))).toHaveLength(1);
    expect(found.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(notices).toHaveLength(4);
  });
});
