import { read } from '@gongkai/reading';
import { type Code, type FormEdition, formOf, type Report } from '@gongkai/report';
import { cellsOf, randomReport, type ReportContent, seeded, toDocx, toHtml } from '@gongkai/sample';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const made = randomReport(seeded(11), { year: 2023 });
const numberOf = (index: number) => 101 + index;

/** A report with a number of its own in every cell of its tables. */
function contentOf(edition: ReportContent['edition']): ReportContent {
  const title = made.content.title.map((line) => (edition === '2019' ? line.replace('2023', '2020') : line));
  return { ...made.content, title, edition, cells: cellsOf(edition, (_, index) => String(numberOf(index))) };
}

function cellCodes(edition: FormEdition): Code[] {
  return (formOf(edition)?.indicators ?? []).filter(({ table }) => table !== null).map(({ code }) => code);
}

type Edit = (markup: string) => string;

/** Both formats that keep merged cells, with their tables as markup: rows begin and end with the same marks in each. */
const formats = {
  'web page': {
    write: (content: ReportContent, edit: Edit) => strToU8(edit(toHtml(content))),
    row: /<tr>.*?<\/tr>\n?/gs,
    cut: (markup: string) => `</tbody></table>\n<p>　</p>\n${/<table[^>]*>\s*<tbody>/.exec(markup)?.[0] ?? ''}`,
  },
  Word: {
    write: (content: ReportContent, edit: Edit) => {
      const parts = unzipSync(toDocx(content));
      const document = strToU8(edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array())));
      return zipSync({ ...parts, 'word/document.xml': document });
    },
    row: /<w:tr>.*?<\/w:tr>/gs,
    cut: (markup: string, row: string) => {
      const before = markup.slice(0, markup.indexOf(row));
      const start = before.slice(before.lastIndexOf('<w:tbl>'));
      return `</w:tbl><w:p/>${start.split('<w:tr>')[0] ?? ''}`;
    },
  },
};
type Format = (typeof formats)[keyof typeof formats];

/** The row that shows these words, markup and all. */
function rowWith(format: Format, markup: string, words: string): string {
  const row = [...markup.matchAll(format.row)].map(([whole]) => whole).find((whole) => textIn(whole).includes(words));
  if (row === undefined) throw new Error(`No row with ${words}`);
  return row;
}

function textIn(markup: string): string {
  return markup.replace(/<[^>]*>|\s/g, '');
}

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const { report, status } = await read(bytes);
  if (report === null) throw new Error(status);
  return report;
}

/** What is wrong, and what is not there, among the cells of a report. */
function compared({ figures }: Report, edition: FormEdition) {
  const codes = cellCodes(edition);
  const valueOf = (code: Code) => figures[code]?.value ?? figures[code]?.text;
  return {
    absent: codes.filter((code) => figures[code] === undefined),
    wrong: codes.filter((code, i) => figures[code] !== undefined && valueOf(code) !== numberOf(i)),
  };
}

const notesOf = (report: Report) => report.notes.map(({ message }) => message.zh).join('\n');

interface Layout {
  readonly name: string;
  readonly edit: (format: Format) => Edit;
  /** Codes that are not read, by their beginning. */
  readonly absent?: string;
  readonly note?: RegExp;
}

const layouts: readonly Layout[] = [
  { name: 'as it should be', edit: () => (markup) => markup },
  {
    name: 'a row is missing',
    edit: (format) => (markup) =>
      markup
        .replace(rowWith(format, markup, '2.重复申请'), '')
        .replace('rowspan="22"', 'rowspan="21"')
        .replace(/rowspan="5"(?=[^>]*>（五）不予处理)/, 'rowspan="4"'),
    absent: 'requests.unprocessed.repeated.',
    note: /1行没有读全：2\.重复申请/,
  },
  {
    name: 'a row was added',
    edit: (format) => (markup) => {
      const row = rowWith(format, markup, '四、结转下年度继续办理');
      return markup.replace(row, `${row.replace('四、结转下年度继续办理', '五、本单位自己加的一行')}${row}`);
    },
    note: /一行对不上表样，没有取数：五、本单位自己加的一行/,
  },
  {
    name: 'a row was renamed',
    edit: () => (markup) => markup.replace('一、本年新收政府信息公开申请数量', '一、办件情况'),
    absent: 'requests.received.',
    note: /对不上表样，没有取数：一、办件情况/,
  },
  {
    name: 'a label has a slip',
    edit: () => (markup) => markup.replace('行政许可', '行政许司').replace('（一）予以公开', '（一）予与公开'),
    note: /“行政许司”按“行政许可”一行读取（规则[\s\S]*“（一）予与公开”按/,
  },
  {
    name: 'two tables have no end and no beginning between them',
    edit: (format) => (markup) =>
      format === formats['web page']
        ? markup.replace(/<\/tbody>\s*<\/table>[\s\S]*?<table[^>]*>\s*<tbody>/g, '')
        : markup.replace(/<\/w:tbl>(?:(?!<w:tbl>).)*<w:tbl>.*?(?=<w:tr>)/gs, ''),
  },
  {
    name: 'the page ends inside table three',
    edit: (format) => (markup) => {
      const row = rowWith(format, markup, '四、结转下年度继续办理');
      return markup.replace(row, `${format.cut(markup, row)}${row}`);
    },
  },
  {
    name: 'table two is a table for each item',
    edit: (format) => (markup) =>
      ['第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项'].reduce((all, item) => {
        const row = rowWith(format, all, item);
        return all.replace(row, `${format.cut(all, row)}${row}`);
      }, markup),
  },
  {
    name: 'a heading stands behind its table',
    edit: (format) => (markup) => {
      const heading =
        format === formats.Word
          ? /<w:p>(?:(?!<w:p>).)*三、收到和处理.*?<\/w:p>/s
          : /<p[^>]*>(?:(?!<p).)*三、收到和处理.*?<\/p>/s;
      const table = format === formats.Word ? /<w:tbl>.*?<\/w:tbl>/gs : /<table.*?<\/table>/gs;
      const found = heading.exec(markup)?.[0] ?? '';
      const three = markup.match(table)?.[1] ?? '';
      return markup.replace(found, '').replace(three, `${three}${found}`);
    },
  },
  {
    name: 'the second line of the header of table three is lost',
    edit: (format) => (markup) =>
      markup
        .replace(rowWith(format, markup, '商业企业'), '')
        .replace(/rowspan="3"(?=[^>]*>（本列)/, 'rowspan="2"')
        .replace(/ rowspan="2"(?=[^>]*>(?:自然人|总计))/g, ''),
    note: /第三部分的表格没有读到以下各列：法人或其他组织·商业企业/,
  },
];

describe.each(Object.entries(formats))('a report as %s', (_, format) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    'where %s',
    async (_name, { edit, absent, note }) => {
      const report = await reportOf(format.write(contentOf('2021'), edit(format)));
      const found = compared(report, '2021');
      expect(found.wrong).toEqual([]);
      if (absent !== undefined)
        expect(found.absent).toEqual(cellCodes('2021').filter((code) => code.startsWith(absent)));
      else if (note === undefined || !note.source.includes('以下各列')) expect(found.absent).toEqual([]);
      if (note !== undefined) expect(notesOf(report)).toMatch(note);
    },
  );

  it('is read by its labels where columns were exchanged', async () => {
    const exchanged = (markup: string) =>
      markup
        .replace('商业', '＠')
        .replace('科研', '商业')
        .replace('＠', '科研')
        .replace('企业', '＠')
        .replace('机构', '企业')
        .replace('＠', '机构');
    const { figures } = await reportOf(format.write(contentOf('2021'), exchanged));
    const { cells } = contentOf('2021');
    expect(figures['requests.received.company']?.text).toBe(cells['requests.received.research']);
    expect(figures['requests.received.research']?.text).toBe(cells['requests.received.company']);
  });

  it('has neither number of a row that stands twice, but both texts and a note', async () => {
    const report = await reportOf(
      format.write(contentOf('2021'), (markup) => {
        const row = rowWith(format, markup, '四、结转下年度继续办理');
        const value = contentOf('2021').cells['requests.carriedForward.person'] ?? '';
        return markup.replace(row, `${row}${row.replace(`>${value}<`, '>999<')}`);
      }),
    );
    expect(compared(report, '2021')).toEqual({ absent: [], wrong: ['requests.carriedForward.person'] });
    expect(report.figures['requests.carriedForward.person']).toMatchObject({ cell: 'unreadable', value: null });
    expect(notesOf(report)).toMatch(/“四、结转下年度继续办理”一行出现不止一次且数不一致/);
  });

  it('has 198 cells of 2019, what bodies write in them included', async () => {
    const content = contentOf('2019');
    const cells = {
      ...content.cells,
      'disclosure.licences.change': '+21',
      'disclosure.penalties.change': '减少22',
      'disclosure.coercion.change': '－',
      'disclosure.rules.made': '３件',
      'disclosure.procurement.items': '约30',
      'disclosure.procurement.amount': '7774591.96',
      'disclosure.fees.previousItems': '十四',
      'requests.received.person': '1,204',
      'requests.received.company': '',
      'requests.received.research': '/',
      'requests.received.charity': '无',
    };
    const { figures, form } = await reportOf(format.write({ ...content, cells }, (markup) => markup));
    const seen = (code: Code) => figures[code]?.value ?? figures[code]?.cell;
    expect(form).toBe('2019');
    expect(cellCodes('2019').filter((code) => figures[code] === undefined)).toEqual([]);
    expect(['disclosure.licences.change', 'disclosure.penalties.change'].map(seen)).toEqual([21, -22]);
    expect(['disclosure.coercion.change', 'disclosure.rules.made', 'disclosure.procurement.items'].map(seen)).toEqual([
      'notApplicable',
      3,
      30,
    ]);
    expect(figures['disclosure.procurement.items']?.cell).toBe('approximate');
    expect(
      ['disclosure.procurement.amount', 'disclosure.fees.previousItems', 'requests.received.person'].map(seen),
    ).toEqual([7774591.96, 14, 1204]);
    expect(['company', 'research', 'charity'].map((key) => seen(`requests.received.${key}`))).toEqual([
      'blank',
      'notApplicable',
      'notApplicable',
    ]);
  });

  it('never has a number in another cell, whichever rows are gone, printed again or begin a new page', async () => {
    const change = fc.record({ kind: fc.constantFrom('gone', 'again', 'page', 'blank'), at: fc.nat(200) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const edit = (markup: string) =>
          changes.reduce((all, { kind, at }) => {
            const rows = [...all.matchAll(format.row)].map(([whole]) => whole);
            const row = rows[at % rows.length] ?? '';
            if (kind === 'gone') return all.replace(row, '');
            if (kind === 'again') return all.replace(row, `${row}${row}`);
            if (kind === 'page') return all.replace(row, `${format.cut(all, row)}${row}`);
            return all.replace(row, row.replace(/>1\d\d</, '><'));
          }, markup);
        const { figures } = await reportOf(format.write(contentOf('2021'), edit));
        const codes = cellCodes('2021');
        const wrong = codes.filter(
          (code, i) => typeof figures[code]?.value === 'number' && figures[code].value !== numberOf(i),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('headings', () => {
  const digits = '一二三四五六';
  it.each<[string, (heading: string, i: number) => string]>([
    ['第一部分', (heading, i) => `第${digits.charAt(i)}部分 ${heading.slice(2)}`],
    ['（一）', (heading, i) => `（${digits.charAt(i)}）${heading.slice(2)}`],
    ['1.', (heading, i) => `${String(i + 1)}.${heading.slice(2)}`],
    ['nothing', (heading) => heading.slice(2)],
  ])('numbered by %s do not change what is read', async (_, print) => {
    const official = [
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ];
    const content = contentOf('2021');
    const sections = content.sections.map((section, i) => ({
      ...section,
      heading: print(`${digits.charAt(i)}、${official[i] ?? ''}`, i),
    }));
    const report = await reportOf(toDocx({ ...content, sections }));
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(compared(report, '2021')).toEqual({ absent: [], wrong: [] });
  });

  it('that are missing are named, and the table below is read all the same', async () => {
    const content = contentOf('2021');
    const sections = content.sections.map((section) =>
      section.number === 3 ? { ...section, heading: '办理情况' } : section,
    );
    const report = await reportOf(toDocx({ ...content, sections }));
    expect(notesOf(report)).toContain('没有找到第三部分的标题');
    expect(compared(report, '2021')).toEqual({ absent: [], wrong: [] });
  });
});
