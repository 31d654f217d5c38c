import { formOf, type Grid } from '@gongkai/report';
import fc from 'fast-check';
import { isCutLabel } from './cut-label.ts';
import { pdfToDocument } from './pdf-to-document.ts';
import { box, pdfOf, rows, text } from './spec/pdf-of.ts';

async function grids(...pages: string[]): Promise<Grid[]> {
  const { blocks } = await pdfToDocument(pdfOf(pages));
  return blocks.filter((block) => block.kind === 'grid');
}

const texts = (grid: Grid | undefined) => grid?.cells.map(({ text: printed }) => printed);

describe('a row that a page break cuts', () => {
  const heightOf = (printed: readonly (readonly string[])[]): number =>
    14 * Math.max(1, ...printed.map((lines) => lines.length)) + 4;
  /** A row as high as its lines, each cell's lines from its top; the frame is closed above and below it. */
  function tall(top: number, ...printed: readonly (readonly string[])[]): string {
    const height = heightOf(printed);
    return printed
      .map((lines, i) => {
        const left = 50 + 100 * i;
        const words = lines.map((words, k) => text(left + 5, top - 14 * (k + 1), words, { size: 7 }));
        return [box(left, top - height, left + 100, top), ...words].join('\n');
      })
      .join('\n');
  }
  const cut = async (above: readonly (readonly string[])[], below: readonly (readonly string[])[]) => {
    const found = await grids(
      `${rows(140, ['项目', '甲', '乙'])}\n${tall(120, ...above)}`,
      `${tall(800, ...below)}\n${tall(800 - heightOf(below), ['3.补正后申请'], ['7'], ['8'])}`,
    );
    expect(found).toHaveLength(1);
    return texts(found[0])?.slice(3, -3);
  };

  it.each([
    ['and the numbers stand above', [['1.信访举报'], ['2'], ['0']], [['投诉类申请'], [''], ['']], ['2', '0']],
    ['and the numbers stand below', [['1.信访举报'], [''], ['']], [['投诉类申请'], ['2'], ['0']], ['2', '0']],
    ['and they stand on both pages', [['1.信访举报'], ['2'], ['']], [['投诉类申请'], [''], ['0']], ['2', '0']],
    ['with a blank number', [['1.信访举报'], ['2'], ['']], [['投诉类申请'], [''], ['']], ['2', '']],
    ['without a number', [['1.信访举报'], [''], ['']], [['投诉类申请'], [''], ['']], ['', '']],
  ])('is one where its label goes on %s', async (_, above, below, due) => {
    expect(await cut(above, below)).toEqual(['1.信访举报投诉类申请', ...due]);
  });

  it.each([
    ['behind its number', ['1.'], ['信访举报', '投诉类申请'], '1.信访举报投诉类申请'],
    ['behind what is a label too', ['2.其他'], ['法律行政法规', '禁止公开'], '2.其他法律行政法规禁止公开'],
    [
      'within a hint',
      ['（二）部分公开（区分', '处理的'],
      ['只计这一情形）'],
      '（二）部分公开（区分处理的只计这一情形）',
    ],
  ])('is one where its label is cut %s', async (_, above, below, label) => {
    expect(await cut([above, ['2'], ['0']], [below, [''], ['']])).toEqual([label, '2', '0']);
  });

  it('never makes one number of what stands on both pages', async () => {
    expect(await cut([['1.信访举报'], ['12'], ['0']], [['投诉类申请'], ['34'], ['']])).toEqual([
      ...['1.信访举报投诉类申请', '12⏎34', '0'],
    ]);
  });

  it.each([
    ['another label', ['1.信访举报投诉类申请'], ['2.重复申请']],
    ['another label without a number', ['行政处罚'], ['行政强制']],
    ['words that make no label', ['1.信访举报'], ['投诉建议']],
    ['a note in brackets', ['行政处罚'], ['（罚款）']],
    ['a row behind a bracket left open', ['行政处罚（罚款'], ['行政征收']],
    ['nothing', ['行政处罚'], ['']],
  ])('stays two where below stands %s', async (_, above, below) => {
    const [first, second] = [
      [above, ['2'], ['']],
      [below, [''], ['5']],
    ];
    expect(await cut(first ?? [], second ?? [])).toEqual([above[0], '2', '', below[0], '', '5']);
  });

  it('has the label of its group once, itself cut or not', async () => {
    const group = (top: number, height: number, words: string) =>
      `${box(20, top - height, 50, top)}\n${text(22, top - 12, words, { size: 6 })}`;
    const value = (top: number, label: string, number: string) => tall(top, [label], [number]);
    const pages = [
      `${group(120, 36, '不予')}\n${value(120, '1.属于国家秘密', '1')}\n${value(102, '2.其他法律', '2')}`,
      `${group(800, 36, '公开')}\n${value(800, '行政法规禁止公开', '')}\n${value(782, '4.保护第三方合法权益', '3')}`,
    ];
    const [grid, ...others] = await grids(...pages);
    expect(others).toEqual([]);
    expect(grid?.cells.map(({ row, column, rowSpan, text: words }) => [row, column, rowSpan, words])).toEqual([
      [0, 0, 3, '不予公开'],
      [0, 1, 1, '1.属于国家秘密'],
      [0, 2, 1, '1'],
      [1, 1, 1, '2.其他法律行政法规禁止公开'],
      [1, 2, 1, '2'],
      [2, 1, 1, '4.保护第三方合法权益'],
      [2, 2, 1, '3'],
    ]);
  });

  it('is one where it is a row of the header', async () => {
    const above = `${rows(120, ['', '', ''])}\n${tall(100, ['结果'], ['尚未'], ['总计'])}`;
    const below = `${tall(800, ['维持'], ['审结'], [''])}\n${tall(782, ['1'], ['2'], ['3'])}`;
    expect((await grids(above, below)).map(texts)).toEqual([
      [...['', '', ''], ...['结果维持', '尚未审结', '总计'], ...['1', '2', '3']],
    ]);
  });

  it('is one before and after a page that the table fills', async () => {
    const row = (top: number, label: string, number: string) => tall(top, [label], [number]);
    const [grid, ...others] = await grids(
      `${row(140, '1.信访举报投诉类申请', '1')}\n${row(122, '2.重复', '2')}`,
      `${row(800, '申请', '')}\n${row(782, '3.要求提供公开', '3')}`,
      `${row(800, '出版物', '')}\n${row(782, '4.无正当理由大量反复申请', '4')}`,
    );
    expect(others).toEqual([]);
    expect(texts(grid)).toEqual([
      ...['1.信访举报投诉类申请', '1', '2.重复申请', '2'],
      ...['3.要求提供公开出版物', '3', '4.无正当理由大量反复申请', '4'],
    ]);
  });

  it('never moves a number, wherever the page cuts', async () => {
    const labels = formOf('2021')?.tables.find(({ name }) => name === 'three')?.blocks[0]?.rows ?? [];
    const printed = labels.map(({ path }, i) => [path.at(-1) ?? '', String(i + 100)] as const);
    const page = (top: number, cells: readonly (readonly [string, string])[]): string =>
      cells
        .map(([label, number], i) => {
          const [upper, lower] = [top - 12 * i, top - 12 * (i + 1)];
          const words = [text(55, lower + 3, label, { size: 6 }), text(355, lower + 3, number, { size: 6 })];
          return [box(50, lower, 350, upper), box(350, lower, 450, upper), ...words].join('\n');
        })
        .join('\n');
    const cutting = fc.record({
      at: fc.nat(printed.length - 2),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      number: fc.constantFrom('above', 'below', 'nowhere'),
    });
    await fc.assert(
      fc.asyncProperty(cutting, async ({ at, share, number: place }) => {
        const [label, number] = printed[at] ?? ['', ''];
        const length = Math.ceil(share * label.length);
        const above = [label.slice(0, length), place === 'above' ? number : ''] as const;
        const below = [label.slice(length), place === 'below' ? number : ''] as const;
        const found = await grids(
          page(800, [...printed.slice(0, at), above]),
          page(800, [below, ...printed.slice(at + 1)]),
        );
        const whole = [label, place === 'nowhere' ? '' : number];
        const joined = isCutLabel(above[0], below[0]);
        const due = [...printed.slice(0, at), ...(joined ? [whole] : [above, below]), ...printed.slice(at + 1)];
        expect(found.map(texts)).toEqual([due.flat()]);
      }),
      { numRuns: 40 },
    );
  });
});
