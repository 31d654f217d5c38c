import type { Document, Grid } from '@gongkai/report';
import fc from 'fast-check';
import { randomGrid } from '../spec/random-grid.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { pdfToDocument } from './pdf-to-document.ts';
import { box, line, pdfOf, picture, rows, text, thinBox } from './spec/pdf-of.ts';

async function paragraphs(...pages: string[]): Promise<string[]> {
  const document = await pdfToDocument(pdfOf(pages));
  return document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? document.text.slice(block.start, block.end) : [],
  );
}

async function grids(...pages: string[]): Promise<Grid[]> {
  const { blocks } = await pdfToDocument(pdfOf(pages));
  return blocks.filter((block) => block.kind === 'grid');
}

const texts = (grid: Grid | undefined) => grid?.cells.map(({ text: printed }) => printed);

describe('a table with drawn borders', () => {
  it.each([
    ['lines', line],
    ['thin boxes', thinBox],
  ])('gives back every cell with its text, position and spans, drawn as %s', async (_, draw) => {
    await fc.assert(
      fc.asyncProperty(randomGrid, async ({ cells }) => {
        fc.pre(cells.some(({ column }) => column > 0));
        const content = cells.map(({ row, column, rowSpan, columnSpan, text: words }) => {
          const [left, top] = [20 + 90 * column, 800 - 30 * row];
          const bottom = top - 30 * rowSpan;
          return `${box(left, bottom, left + 90 * columnSpan, top, draw)}\n${text(left + 4, bottom + 10, words)}`;
        });
        const [grid] = await grids(content.join('\n'));
        expect(grid?.cells).toMatchObject(compact(cells));
        expect(grid?.exact).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is open at its sides', async () => {
    const content = [
      line(50, 700, 250, 700),
      line(50, 680, 250, 680),
      line(50, 660, 250, 660),
      line(150, 660, 150, 700),
    ];
    const words = ['甲', '1', '乙', '2'].map((word, i) => text(55 + 100 * (i % 2), i < 2 ? 686 : 666, word));
    expect(texts((await grids([...content, ...words].join('\n')))[0])).toEqual(['甲', '1', '乙', '2']);
  });

  it('keeps text that runs upwards or downwards in its cell', async () => {
    const cell = (left: number, words: string) => `${box(left, 600, left + 100, 700)}\n${words}`;
    const content = [
      cell(50, text(105, 620, '向上', { matrix: '0 1 -1 0' })),
      cell(150, text(195, 680, '向下', { matrix: '0 -1 1 0' })),
      cell(250, ['一', '列'].map((char, i) => text(295, 680 - 12 * i, char)).join('\n')),
    ];
    expect(texts((await grids(content.join('\n')))[0])).toEqual(['向上', '向下', '一列']);
  });

  it.each([
    ['on two lines', [text(160, 692, '12'), text(160, 682, '34')], '12⏎34'],
    ['far apart on one line', [text(155, 686, '1'), text(190, 686, '2')], '1⏎2'],
  ])('never makes one number of two that stand %s in a cell', async (_, words, read) => {
    const [grid] = await grids([box(50, 680, 150, 704), box(150, 680, 250, 704), ...words].join('\n'));
    expect(texts(grid)).toEqual(['', read]);
  });

  it('reads a figure that is printed twice to make it bold as one', async () => {
    const twice = [text(160, 686, '5'), text(160.3, 686, '5')].join('\n');
    expect(texts((await grids(`${rows(700, ['甲', ''])}\n${twice}`))[0])).toEqual(['甲', '5']);
    const two = [text(160, 686, '5'), text(170, 686, '5')].join('\n');
    expect(texts((await grids(`${rows(700, ['甲', ''])}\n${two}`))[0])).toEqual(['甲', '55']);
  });
});

/** Positions as a reader counts them, without columns in which no cell begins. */
function compact<Cell extends { row: number; column: number; rowSpan: number; columnSpan: number }>(
  cells: readonly Cell[],
): unknown[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return cells.map((cell) => ({
    ...cell,
    column: columns.indexOf(cell.column),
    columnSpan: columns.filter((start) => cell.column <= start && start < cell.column + cell.columnSpan).length,
  }));
}

describe('a table over a page break', () => {
  it('goes on below, a repeated header left out, a blank number left blank', async () => {
    const found = await grids(
      rows(100, ['项目', '数量'], ['甲', '1']),
      rows(800, ['项目', '数量'], ['乙', ''], ['丙', '3']),
    );
    expect(found.map(texts)).toEqual([['项目', '数量', '甲', '1', '乙', '', '丙', '3']]);
  });

  it('has a merged cell once', async () => {
    const cut = (top: number, words: string, ...numbers: string[]) =>
      [
        box(50, top - 20 * numbers.length, 150, top),
        text(55, top - 14, words),
        ...numbers.map(
          (number, i) => `${box(150, top - 20 * (i + 1), 250, top - 20 * i)}\n${text(155, top - 20 * i - 14, number)}`,
        ),
      ].join('\n');
    const [grid, ...others] = await grids(cut(100, '结果', '1', '2'), cut(800, '', '3', '4'));
    expect(others).toEqual([]);
    expect(grid?.cells.map(({ row, column, rowSpan, text: words }) => [row, column, rowSpan, words])).toEqual([
      [0, 0, 4, '结果'],
      [0, 1, 1, '1'],
      [1, 1, 1, '2'],
      [2, 1, 1, '3'],
      [3, 1, 1, '4'],
    ]);
  });

  it('keeps a blank value below a merged header that ends the page', async () => {
    const header = [
      box(50, 60, 150, 100),
      text(55, 76, '项目'),
      box(150, 60, 250, 100),
      text(155, 76, '数量'),
      box(250, 80, 350, 100),
      text(255, 86, '其中'),
      box(250, 60, 350, 80),
      text(255, 66, '本年'),
    ];
    const below = [box(50, 780, 150, 800), text(55, 786, '甲'), box(150, 780, 250, 800), box(250, 780, 350, 800)];
    const [grid, ...others] = await grids(header.join('\n'), [...below, text(255, 786, '7')].join('\n'));
    expect(others).toEqual([]);
    expect(grid?.cells.filter(({ row }) => row === 2).map(({ column, text: words }) => [column, words])).toEqual([
      [0, '甲'],
      [1, ''],
      [2, '7'],
    ]);
  });

  it('is two where a heading stands between', async () => {
    const second = `${text(50, 810, '四、行政复议')}\n${rows(800, ['乙', '2'])}`;
    expect((await grids(rows(100, ['甲', '1']), second)).map(texts)).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  it('takes in a widest row that the break left alone', async () => {
    const alone = `${box(50, 60, 250, 80)}\n${text(55, 66, '第二十条')}`;
    expect((await grids(alone, rows(800, ['甲', '1']))).map(texts)).toEqual([['第二十条', '甲', '1']]);
  });
});

describe('text outside of tables', () => {
  const full = '本'.repeat(40);

  it('is joined to paragraphs: a full line goes on, an indented one begins', async () => {
    const page = [
      text(120, 780, full.slice(0, 38)),
      text(100, 760, full),
      text(100, 740, '到此。'),
      text(120, 720, '新的一段。'),
      text(100, 700, '一、总体情况'),
    ];
    expect(await paragraphs(page.join('\n'))).toEqual([
      `${full.slice(0, 38)}${full}到此。`,
      '新的一段。',
      '一、总体情况',
    ]);
  });

  it('goes on over a page break, page numbers left out and counted', async () => {
    const pages = [
      `${text(100, 400, full)}\n${text(290, 30, '—1—')}`,
      `${text(100, 700, '下页。')}\n${text(290, 30, '—2—')}`,
    ];
    expect(await paragraphs(...pages)).toEqual([`${full}下页。`]);
    const { notes } = await pdfToDocument(pdfOf(pages));
    expect(notes[0]?.message.zh).toBe('页眉、页脚和页码 2 行没有作为正文读取。');
  });

  it('keeps a number that stands alone inside the page', async () => {
    expect(await paragraphs(text(290, 400, '12'))).toEqual(['12']);
  });

  it('stays text where a table has no borders, and says that no number was taken', async () => {
    const page = ['甲', '1', '乙', '2'].map((word, i) => text(100 + 90 * (i % 2), i < 2 ? 700 : 680, word)).join('\n');
    const document: Document = await pdfToDocument(pdfOf([page]));
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(document.notes.map(({ message }) => message.zh).join()).toContain('没有边框的表格');
  });
});

describe('a picture in a PDF', () => {
  const heading = '三、收到和处理政府信息公开申请情况';
  const prose = '按照要求编制本报告公开信息若干条。';
  const page = (content: string): string =>
    [
      text(50, 780, '一、总体情况'),
      ...[760, 740, 720, 700].map((y) => text(50, y, prose.repeat(2))),
      text(50, 660, heading),
      content,
      text(50, 300, '五、存在的主要问题及改进情况'),
      text(50, 280, prose),
    ].join('\n');
  const told = async (content: string) => {
    const { notes, text: printed } = await pdfToDocument(pdfOf([page(content)]));
    const note = notes.find(({ message }) => message.zh.includes('只有图片'));
    return note?.places.map((place) => (place.kind === 'sentence' ? printed.slice(place.start, place.end) : place));
  };

  it.each([
    ['as wide as a table, in place of one', picture(50, 350, 545, 640), [heading]],
    ['of a seal', picture(400, 500, 500, 600), undefined],
    ['beside a table', `${rows(640, ['甲', '1'], ['乙', '2'])}\n${picture(50, 350, 545, 500)}`, undefined],
    ['in a section of prose', picture(50, 100, 545, 260), undefined],
  ])('%s', async (_, content, expected) => {
    expect(await told(content)).toEqual(expected);
  });
});

describe('a PDF that cannot be read', () => {
  const lettersOf = (...letters: string[]) => [
    Array.from({ length: 10 }, (_, i) => text(50, 780 - 20 * i, letters.join('').repeat(8))).join('\n'),
  ];
  const report = pdfOf([text(100, 700, '总体情况')]);
  const ids = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> ${ids}`;

  it.each([
    ['without text', pdfOf(['']), '扫描'],
    ['with nothing but recognised text under a picture', pdfOf([text(100, 700, '总体情况', { mode: 3 })]), '扫描'],
    [
      'with a picture of a page and what a scanner writes',
      pdfOf([`${picture(0, 0, 595, 842)}\n${text(400, 20, '某某扫描')}`]),
      '扫描',
    ],
    ['with one letter in place of all', pdfOf(lettersOf('示', '示', '示', '示', '例')), '同一个字符'],
    ['with a password', pdfOf([text(100, 700, '总体情况')], { trailer: locked }), '密码'],
    ['that is nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), '损坏'],
    ['cut off', report.subarray(0, report.length - 200), '损坏'],
    ['of 501 pages', pdfOf(Array.from({ length: 501 }, () => '')), '过大'],
  ])('%s says why', async (_, bytes, reason) => {
    const trouble = await pdfToDocument(bytes).then(
      () => null,
      (error: unknown) => (error instanceof UnreadableFile ? error.trouble.zh : error),
    );
    expect(trouble).toContain(reason);
  });

  it('does not take a text for one without letters because one of them is frequent', async () => {
    const { text: printed } = await pdfToDocument(pdfOf(lettersOf('示', '示', '示', '例')));
    expect(printed).toContain('示示示例');
  });

  it('in part, says which part', async () => {
    const mixed = [`${text(100, 700, '总体情况')}\n${text(100, 600, '识别', { mode: 3 })}`, ''];
    const { notes } = await pdfToDocument(pdfOf(mixed));
    expect(notes.map(({ message }) => message.zh)).toEqual(
      expect.arrayContaining([expect.stringContaining('有 1 页没有文字'), expect.stringContaining('识别文字 2 字')]),
    );
  });

  it('is unreadable or read, never anything else, with any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(report.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const changed = report.map((old, i) => (i === at ? byte : old));
        const outcome = await pdfToDocument(changed).then(
          ({ format }) => format,
          (error: unknown) => error instanceof UnreadableFile,
        );
        expect(['pdf', true]).toContain(outcome);
      }),
      { numRuns: 60 },
    );
  });
});
