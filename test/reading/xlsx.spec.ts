import { read } from '@gongkai/reading';
import { formOf, type Report } from '@gongkai/report';
import { blankForm, randomReport, seeded, toDocx, toXlsx, wenshangIndustry2023 } from '@gongkai/sample';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

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

describe('a report whose sentences are broken by hand into rows as wide as the page', () => {
  it('reads back to its figures of prose, all stated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.integer({ min: 25, max: 50 }), async (start, width) => {
        const made = randomReport(seeded(start));
        const broken = (text: string) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [text];
        const sections = made.content.sections.map((section) => ({
          ...section,
          parts: section.parts.flatMap((part) => broken(part.text).map((text) => ({ ...part, text }))),
        }));
        const report = await reportOf(toXlsx({ ...made.content, sections }, { sheets: 'one' }));
        expect(valuesOf(report)).toEqual(made.expected);
        expect(Object.values(report.figures).filter(({ standing }) => standing === 'inferred')).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a cell of the form as a spreadsheet program may leave it', () => {
  const code = 'requests.received.person';
  const made = randomReport(seeded(3));
  const marked = toXlsx({ ...made.content, cells: { ...made.content.cells, [code]: '424242' } });

  /** The report with the cell written otherwise: `<c r="E8" s="5"` is what it begins with. */
  async function withCell(rest: string): Promise<Report> {
    const parts = Object.entries(unzipSync(marked)).map(([name, bytes]) => {
      const changed = strFromU8(bytes).replace(/(<c r="\w+" s="5")><v>424242<\/v><\/c>/, `$1${rest}`);
      return [name, strToU8(changed)] as const;
    });
    return reportOf(zipSync(Object.fromEntries(parts)));
  }

  it.each([
    ['a formula with its result', '><f>SUM(B9:C9)</f><v>7</v></c>', { cell: 'number', value: 7, text: '7' }],
    ['a formula without a result', '><f>7</f></c>', { cell: 'unreadable', value: null, text: '=7' }],
    [
      'a formula that failed',
      ' t="e"><f>#REF!</f><v>#REF!</v></c>',
      { cell: 'unreadable', value: null, text: '#REF!' },
    ],
    ['a formula that gives an empty text', ' t="str"><f>""</f><v></v></c>', { cell: 'blank', value: null, text: '' }],
    ['nothing', '/>', { cell: 'blank', value: null, text: '' }],
    ['a zero', '><v>0</v></c>', { cell: 'number', value: 0, text: '0' }],
    ['a number with noise behind fifteen digits', '><v>35.649999999999999</v></c>', { cell: 'number', value: 35.65 }],
    ['a truth value', ' t="b"><v>1</v></c>', { cell: 'unreadable', value: null, text: 'TRUE' }],
    ['a slash', ' t="inlineStr"><is><t>/</t></is></c>', { cell: 'notApplicable', value: null, text: '/' }],
  ])('is read as what it is where it holds %s, and no other cell changes', async (_, rest, figure) => {
    const report = await withCell(rest);
    expect(report.figures[code]).toMatchObject({ ...figure, standing: 'stated' });
    const others = (values: Record<string, number | string>) => ({ ...values, [code]: '' });
    expect(others(valuesOf(report))).toEqual(others(made.expected));
  });
});

describe('the blank form', () => {
  it('is a workbook in which every cell is blank and no figure is stated', async () => {
    const report = await reportOf(toXlsx(blankForm('2021')));
    expect(report).toMatchObject({ agency: null, year: null, form: '2021', period: { from: null, to: null } });
    expect(Object.values(report.figures).map(({ cell }) => cell)).toEqual(new Array(200).fill('blank'));
    expect(report.statements).toEqual({ problems: [], improvements: [] });
  });

  it.each(['2019', '2021'] as const)('holds all the form of %s asks for', async (edition) => {
    const { status, report } = await read(toXlsx(blankForm(edition)));
    expect([status, report?.sections.length]).toEqual(['read', 6]);
    expect(Object.keys(report?.figures ?? {})).toHaveLength(edition === '2021' ? 200 : 198);
  });
});
