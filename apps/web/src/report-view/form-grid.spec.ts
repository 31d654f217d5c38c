import { formOf, forms, type FormTable } from '@gongkai/report';
import { type FormGrid, formGrid } from './form-grid.ts';

function table(edition: '2021' | '2019', name: FormTable['name']): FormTable {
  const found = formOf(edition)?.tables.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`The ${edition} form has no table ${name}`);
  return found;
}

const grids = (edition: '2021' | '2019', name: FormTable['name'], language: 'zh-CN' | 'en' = 'zh-CN') =>
  table(edition, name).blocks.map((block) => formGrid(block, language));

/** Columns that each row covers, spans of earlier rows included. */
function coveredWidths(grid: FormGrid): number[] {
  const reach: number[] = [];
  return grid.rows.map((row, i) => {
    const own = row.headings.reduce((sum, cell) => sum + cell.columnSpan, 0);
    const above = reach.filter((end) => end > i).length;
    for (const cell of row.headings) if (cell.rowSpan > 1) reach.push(i + cell.rowSpan);
    return own + above;
  });
}

describe('a form table made ready to be drawn', () => {
  it.each(forms.map((form) => form.edition))('shows every cell of the %s form once', (edition) => {
    const form = formOf(edition);
    const codes = (form?.tables ?? []).flatMap((t) =>
      t.blocks.flatMap((block) => formGrid(block, 'zh-CN').rows.flatMap((row) => row.codes)),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(form?.indicators.filter((indicator) => indicator.table !== null).length);
  });

  it.each(['zh-CN', 'en'] as const)('fills every row of headings to the same width (%s)', (language) => {
    for (const form of forms) {
      for (const grid of form.tables.flatMap((t) => t.blocks.map((block) => formGrid(block, language)))) {
        expect(new Set(coveredWidths(grid))).toEqual(new Set([grid.depth]));
      }
    }
  });

  it('has the two levels of applicants over table three', () => {
    const [grid] = grids('2021', 'three');
    expect(grid?.head[0]?.map((cell) => [cell.text, cell.rowSpan, cell.columnSpan])).toEqual([
      ['自然人', 2, 1],
      ['法人或其他组织', 1, 5],
      ['总计', 2, 1],
    ]);
    expect(grid?.head[1]).toHaveLength(5);
    expect(grid?.rows).toHaveLength(25);
  });

  it('puts 三、本年度办理结果 once before its 22 rows', () => {
    const [grid] = grids('2021', 'three');
    const results = grid?.rows.flatMap((row) => row.headings).filter((cell) => cell.text === '三、本年度办理结果');
    expect(results?.map((cell) => cell.rowSpan)).toEqual([22]);
  });

  it('turns table four, whose one row has no heading', () => {
    const [grid] = grids('2021', 'four');
    expect(grid?.rows).toHaveLength(15);
    expect(grid?.head).toEqual([]);
    expect(grid?.rows[0]?.headings.map((cell) => [cell.text, cell.rowSpan])).toEqual([
      ['行政复议', 5],
      ['结果维持', 1],
    ]);
  });

  it('puts the lines of the statistics form in their groups, each with its unit', () => {
    const [grid] = formOf('2014')?.tables.flatMap((t) => t.blocks.map((block) => formGrid(block, 'zh-CN'))) ?? [];
    expect(grid?.depth).toBe(2);
    expect(grid?.rows.find(({ codes }) => codes[0] === 'channels.gazette')).toEqual({
      headings: [{ text: '1.政府公报公开政府信息数', rowSpan: 1, columnSpan: 1 }],
      unit: '条',
      codes: ['channels.gazette'],
    });
    const groups = grid?.rows.flatMap(({ headings }) => headings).filter(({ text }) => text === '三、依申请公开情况');
    expect(groups?.map(({ rowSpan }) => rowSpan)).toEqual([23]);
  });

  it('names rows and columns in English by their own words alone', () => {
    const [grid] = grids('2021', 'three', 'en');
    expect(grid?.head).toHaveLength(1);
    expect(grid?.rows.every((row) => row.headings.length === 1)).toBe(true);
  });
});
